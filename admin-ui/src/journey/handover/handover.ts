import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { selectField } from "../../shared/fields.js";
import { date } from "../../shared/i18n.js";
import { problemNotice, skeleton, type Content } from "../../shared/parts.js";
import { t } from "./messages.js";

/** GET /api/engagements/{id}/handover. */
interface Handover {
  /** Whether the one who looks is the one who consents. */
  readonly mentee: boolean;
  readonly mentor: string;
  readonly menteeName: string;
  readonly together: boolean;
  readonly open?: {
    readonly successor: string;
    readonly startedBy: string;
    readonly expiresAt: string;
    readonly consented: boolean;
    readonly contentHash: string;
  } | null;
  readonly successors: readonly { readonly id: string; readonly name: string }[];
}

/** A hand-over was started, consented to or stopped. */
export class HandoverEvent extends Event {
  constructor() {
    super("handover", { bubbles: true });
  }
}

/**
 * Where the hand-over of one pair stands, with what the person who looks can do about it.
 *
 * @fires handover when something was done
 */
class HandoverPart extends Part {
  static override properties = {
    ...Part.properties,
    engagementId: { attribute: false },
    state: { state: true },
    successor: { state: true },
  };

  /** The pair. */
  declare engagementId: string;
  declare private state: Handover | undefined;
  /** Who is chosen in the form. */
  declare private successor: string;

  constructor() {
    super();
    this.successor = "";
  }

  get #path(): string {
    return `/api/engagements/${this.engagementId}/handover`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    await this.attempt(async () => {
      this.state = await api.get<Handover>(this.#path);
    });
  }

  protected override render(): TemplateResult {
    const { state } = this;
    return html`<div class="stack">
      ${this.failure ? problemNotice(this.failure, () => void this.#load()) : nothing}
      ${state ? this.#content(state) : this.failure ? nothing : skeleton()}
    </div>`;
  }

  #content(state: Handover): Content {
    if (!state.together) {
      return html`<p class="prose">${t("over")}</p>`;
    }
    return state.open ? this.#open(state, state.open) : this.#form(state);
  }

  #open(state: Handover, open: NonNullable<Handover["open"]>): TemplateResult {
    const names = { mentee: state.menteeName, mentor: state.mentor, successor: open.successor };
    return html`<p class="strong">${t("open.title", names)}</p>
      <p class="prose">
        ${t("open.by", { name: open.startedBy, date: date(open.expiresAt) })}
        ${open.consented ? t("open.waitSuccessor", names) : state.mentee ? nothing : t("open.waitConsent", names)}
        ${t("open.until", names)}
      </p>
      ${
        state.mentee && !open.consented
          ? html`<p class="prose">${t("consent.text", names)}</p>`
          : nothing
      }
      <div class="form-actions">
        ${
          state.mentee && !open.consented
            ? this.#button(t("consent"), "primary", () => this.#consent(open))
            : nothing
        }
        ${this.#button(t("stop"), "plain", () => this.#stop())}
      </div>`;
  }

  #form(state: Handover): TemplateResult {
    const names = { mentee: state.menteeName };
    return html`<p class="prose">${t("text", names)}</p>
      ${
        state.successors.length === 0
          ? html`<p>${t("nobody")}</p>`
          : html`<form
              class="form"
              novalidate
              @submit=${(event: SubmitEvent) => {
                event.preventDefault();
                void this.#start(state);
              }}
            >
              ${selectField({
                name: `successor-${this.engagementId}`,
                label: t("choose", names),
                hint: t("choose.hint"),
                value: this.successor,
                choices: [
                  { value: "", label: t("choose.first") },
                  ...state.successors.map((one) => ({ value: one.id, label: one.name })),
                ],
                onChange: (value) => (this.successor = value),
              })}
              <div>
                <button
                  class="button"
                  aria-busy=${this.busy ? "true" : "false"}
                  ?disabled=${this.busy || this.successor === ""}
                >
                  ${t("start")}
                </button>
              </div>
            </form>`
      }`;
  }

  #button(label: string, kind: "primary" | "plain", act: () => unknown): TemplateResult {
    return html`<button
      type="button"
      class="button button-${kind}"
      ?disabled=${this.busy}
      @click=${act}
    >
      ${label}
    </button>`;
  }

  async #start({ menteeName }: Handover): Promise<void> {
    await this.#do(
      () => api.post<Handover>(this.#path, { successor: this.successor }),
      t("started", { mentee: menteeName }),
    );
    this.successor = "";
  }

  #consent(open: NonNullable<Handover["open"]>): Promise<void> {
    return this.#do(
      () => api.post<Handover>(`${this.#path}/consent`, { contentHash: open.contentHash }),
      t("consented", { successor: open.successor }),
    );
  }

  #stop(): Promise<void> {
    return this.#do(() => api.delete<Handover>(this.#path), t("stopped"));
  }

  async #do(act: () => Promise<Handover>, done: string): Promise<void> {
    const worked = await this.attempt(async () => {
      this.state = await act();
    });
    if (worked) {
      announce(done);
      this.dispatchEvent(new HandoverEvent());
    }
  }
}

customElements.define("x-handover", HandoverPart);

declare global {
  interface HTMLElementTagNameMap {
    "x-handover": HandoverPart;
  }
  interface GlobalEventHandlersEventMap {
    handover: HandoverEvent;
  }
}
