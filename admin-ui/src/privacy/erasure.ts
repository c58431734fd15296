import { html, nothing, type TemplateResult } from "lit";
import { api } from "../shared/api.js";
import { Part } from "../shared/element.js";
import { formText } from "../shared/forms.js";
import { notice, problemNotice, type Content } from "../shared/parts.js";
import type { Erasable } from "./data.js";
import { t } from "./messages.js";

/** Erases the person, or whom an administrator came from the LMS for, after their name was typed. */
class Erasure extends Part {
  static override properties = {
    ...Part.properties,
    whom: { attribute: false },
    path: { attribute: false },
    done: { state: true },
  };

  declare whom: Erasable;
  /** Where it is asked for. */
  declare path: string;
  declare private done: boolean;

  constructor() {
    super();
    this.path = "/api/privacy/erasure";
    this.done = false;
  }

  protected override render(): Content {
    const { whom, done } = this;
    return html`<section class="stack" aria-labelledby="erasure">
      <h2 id="erasure" tabindex="-1">
        ${whom.own ? t("erase.title") : t("erase.other", { name: whom.name })}
      </h2>
      ${done ? notice("ok", t("erase.done"), html`<p>${t("erase.doneText")}</p>`) : this.#ask(whom)}
    </section>`;
  }

  #ask(whom: Erasable): TemplateResult {
    return html`<ul>
        <li>${t("erase.goes")}</li>
        <li>${t("erase.shared")}</li>
        <li>${t("erase.stays")}</li>
        <li>${t("erase.back")}</li>
      </ul>
      ${whom.livePairs > 0 ? notice("wait", t("erase.pairs", { count: whom.livePairs })) : nothing}
      <details class="more">
        <summary>${t("erase.open")}</summary>
        <form class="form" novalidate @submit=${this.#erase}>
          ${this.failure ? problemNotice(this.failure) : nothing}
          <div class="field">
            <label for="erase-name">${t("erase.type")}</label>
            <p class="hint" id="erase-hint"><strong dir="auto">${whom.name}</strong></p>
            <input
              class="input"
              id="erase-name"
              name="name"
              dir="auto"
              autocomplete="off"
              required
              aria-describedby="erase-hint"
            />
          </div>
          <div class="form-actions">
            <button
              class="button button-danger"
              aria-busy=${this.busy ? "true" : "false"}
              ?disabled=${this.busy}
            >
              ${t("erase.do")}
            </button>
          </div>
        </form>
      </details>`;
  }

  readonly #erase = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = formText(form, "name");
    if (await this.attempt(() => api.post(this.path, { name }))) {
      this.done = true;
      await this.updateComplete;
      this.querySelector<HTMLElement>("#erasure")?.focus();
    }
  };
}

customElements.define("x-erasure", Erasure);
