import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { date, dateTime } from "../../shared/i18n.js";
import { problemNotice, skeleton, type Content } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import { JourneyChangeEvent } from "../step.js";
import { t } from "./messages.js";

/** GET /api/handovers: hand-overs as they concern one person. */
interface Handovers {
  /** Pairs of theirs whose hand-over they are asked to consent to. */
  readonly consents: readonly string[];
  readonly invitations: readonly Invitation[];
  readonly kept: readonly Kept[];
}

/** A pair to take over. */
interface Invitation {
  readonly id: string;
  readonly mentee: string;
  readonly mentor: string;
  readonly expiresAt: string;
  readonly contentHash: string;
  /** What holds between the two; none before they have signed. */
  readonly agreement?: {
    readonly endsOn?: string | null;
    readonly clauses: readonly { readonly title: string; readonly text: string }[];
    readonly outcomes: readonly string[];
    /** Who signs besides the two. */
    readonly third?: string | null;
  } | null;
}

/** A pair that was handed over, with the person's own private notes. */
interface Kept {
  readonly mentee: string;
  readonly until: string;
  readonly notes: readonly { readonly meetingAt: string; readonly text: string }[];
}

/** On the overview: consent that is asked for, pairs to take over, and what a former mentor kept. */
class HandoversPart extends Part {
  static override properties = {
    ...Part.properties,
    partner: { attribute: false },
    all: { state: true },
  };

  /** The other person of the pair that is looked at. */
  declare partner: string;
  declare private all: Handovers | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    await this.attempt(async () => {
      this.all = await api.get<Handovers>("/api/handovers");
    });
  }

  protected override render(): TemplateResult {
    const { all } = this;
    return html`<div class="stack-wide">
      ${this.failure ? problemNotice(this.failure, () => void this.#load()) : nothing}
      ${
        all
          ? html`${all.consents.map((id) => this.#consent(id))}
            ${all.invitations.map((one) => this.#invitation(one))}
            ${all.kept.map((one) => kept(one))}`
          : this.failure
            ? nothing
            : skeleton()
      }
    </div>`;
  }

  #consent(id: string): TemplateResult {
    return html`<section class="card card-next" aria-labelledby="consent-${id}">
      <h2 id="consent-${id}">${t("overview.consent.title")}</h2>
      <p class="prose">${t("overview.consent.text", { partner: this.partner })}</p>
      <div>
        <a class="button button-primary" href=${href("close", id)}>${t("overview.consent.look")}</a>
      </div>
    </section>`;
  }

  #invitation(one: Invitation): TemplateResult {
    return html`<section class="card card-next" aria-labelledby="invited-${one.id}">
      <h2 id="invited-${one.id}">${t("invited.title", { mentee: one.mentee })}</h2>
      <p class="prose">
        ${t("invited.text", { mentee: one.mentee, mentor: one.mentor, date: date(one.expiresAt) })}
      </p>
      ${agreementGlance(one)}
      <div class="form-actions">
        <button
          type="button"
          class="button button-primary"
          aria-busy=${this.busy ? "true" : "false"}
          ?disabled=${this.busy}
          @click=${() => this.#answer(one, "acceptance")}
        >
          ${t("accept")}
        </button>
        <button
          type="button"
          class="button"
          ?disabled=${this.busy}
          @click=${() => this.#answer(one, "decline")}
        >
          ${t("decline")}
        </button>
      </div>
    </section>`;
  }

  async #answer(one: Invitation, what: "acceptance" | "decline"): Promise<void> {
    const worked = await this.attempt(async () => {
      this.all = await api.post<Handovers>(`/api/handovers/${one.id}/${what}`, {
        contentHash: one.contentHash,
      });
    });
    if (worked) {
      announce(what === "acceptance" ? t("accepted", { mentee: one.mentee }) : t("declined"));
      this.dispatchEvent(new JourneyChangeEvent());
    }
  }
}

function agreementGlance({ agreement }: Invitation): Content {
  if (!agreement) {
    return html`<p class="prose">${t("invited.unsigned")}</p>`;
  }
  return html`<dl class="stack">
    ${agreement.clauses.map((clause) => term(clause.title, clause.text))}
    ${agreement.outcomes.length > 0 ? term(t("invited.goals"), agreement.outcomes.join("\n")) : nothing}
    ${agreement.third ? term(t("invited.third"), agreement.third) : nothing}
    ${agreement.endsOn ? term(t("invited.ends"), date(agreement.endsOn)) : nothing}
  </dl>`;
}

function term(title: string, text: string): TemplateResult {
  return html`<div class="stack-tight">
    <dt class="strong">${title}</dt>
    <dd class="words" dir="auto">${text}</dd>
  </div>`;
}

function kept(one: Kept): TemplateResult {
  return html`<details class="more">
    <summary>${t("kept.title", { mentee: one.mentee })}</summary>
    <div class="stack">
      <p class="prose">${t("kept.text", { date: date(one.until) })}</p>
      ${
        one.notes.length === 0
          ? html`<p class="soft">${t("kept.none")}</p>`
          : html`<dl class="stack">
              ${one.notes.map((note) => term(dateTime(note.meetingAt), note.text))}
            </dl>`
      }
    </div>
  </details>`;
}

customElements.define("x-handovers", HandoversPart);

declare global {
  interface HTMLElementTagNameMap {
    "x-handovers": HandoversPart;
  }
}
