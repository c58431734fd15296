import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../../shared/announce.js";
import { api } from "../../shared/api.js";
import { Part } from "../../shared/element.js";
import { textArea, textField } from "../../shared/fields.js";
import { date } from "../../shared/i18n.js";
import { problemNotice, skeleton, type Content } from "../../shared/parts.js";
import type { Named, Nominations } from "./data.js";
import { t } from "./messages.js";

const LONGEST_NAME = 255;
const LONGEST_REASON = 280;

/** Names somebody of the course who would be a good mentor; loaded once opened. */
class NominatePart extends Part {
  static override properties = {
    ...Part.properties,
    nominations: { state: true },
    name: { state: true },
    reason: { state: true },
  };

  declare private nominations: Nominations | undefined;
  declare private name: string;
  declare private reason: string;

  constructor() {
    super();
    this.#clear();
  }

  protected override render(): TemplateResult {
    return html`<details class="more" @toggle=${this.#open}>
      <summary>${t("title")}</summary>
      <div class="stack">
        <p class="prose">${t("text")}</p>
        ${this.failure ? problemNotice(this.failure) : nothing} ${this.#body()}
      </div>
    </details>`;
  }

  #body(): Content {
    const { nominations } = this;
    if (!nominations) {
      return this.busy ? skeleton() : nothing;
    }
    return html`${
      nominations.named.length < nominations.most
        ? this.#form()
        : html`<p class="soft">${t("enough", { count: nominations.most })}</p>`
    }
    ${nominations.named.length > 0 ? this.#named(nominations.named) : nothing}`;
  }

  #form(): TemplateResult {
    return html`<form class="form" novalidate @submit=${this.#send}>
      ${textField({
        name: "nominee",
        label: t("name"),
        hint: t("name.hint"),
        required: true,
        maxlength: LONGEST_NAME,
        value: this.name,
        onInput: (name) => (this.name = name),
        error: this.errors["nominee"],
      })}
      ${textArea({
        name: "nominee-reason",
        label: t("reason"),
        hint: t("reason.hint"),
        required: true,
        maxlength: LONGEST_REASON,
        rows: 3,
        value: this.reason,
        onInput: (reason) => (this.reason = reason),
        error: this.errors["nominee-reason"],
      })}
      <div class="form-actions">${this.button(t("send"), "primary")}</div>
    </form>`;
  }

  #named(named: readonly Named[]): TemplateResult {
    return html`<section class="stack-tight" aria-labelledby="named">
      <h3 id="named" tabindex="-1">${t("named")}</h3>
      <ul class="list">
        ${named.map(
          (one) =>
            html`<li class="split">
              <span>${t("named.on", { name: one.name, date: date(one.saidAt) })}</span>
              <button
                type="button"
                class="button button-quiet button-small"
                ?disabled=${this.busy}
                @click=${() => void this.#takeBack(one)}
              >
                <span aria-hidden="true">${t("back")}</span
                ><span class="only-heard">${t("back.of", { name: one.name })}</span>
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  readonly #open = async (event: Event): Promise<void> => {
    if ((event.target as HTMLDetailsElement).open && !this.nominations) {
      await this.attempt(async () => {
        this.nominations = await api.get<Nominations>("/api/nominations");
      });
    }
  };

  readonly #send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (!this.passes(event.target as HTMLFormElement)) {
      return;
    }
    const { name, reason } = this;
    await this.#save(() => api.post<Nominations>("/api/nominations", { name, reason }), t("sent"));
  };

  async #takeBack(one: Named): Promise<void> {
    await this.#save(() => api.delete<Nominations>(`/api/nominations/${one.id}`), t("back.done"));
  }

  async #save(act: () => Promise<Nominations>, done: string): Promise<void> {
    const saved = await this.attempt(async () => {
      this.nominations = await act();
      this.#clear();
    });
    if (saved) {
      announce(done);
      await this.updateComplete;
      this.querySelector<HTMLElement>("#named, summary")?.focus();
    }
  }

  #clear(): void {
    this.name = "";
    this.reason = "";
  }
}

customElements.define("x-nominate", NominatePart);
