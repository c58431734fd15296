import { html, nothing, type TemplateResult } from "lit";
import { announce } from "../shared/announce.js";
import { api } from "../shared/api.js";
import { Part } from "../shared/element.js";
import { date } from "../shared/i18n.js";
import { problemNotice, type Content } from "../shared/parts.js";
import type { Objection } from "./data.js";
import { t } from "./messages.js";

/** What a person objects to; what is ticked holds once it is saved. */
class Objections extends Part {
  static override properties = {
    ...Part.properties,
    all: { attribute: false },
    path: { attribute: false },
    name: { attribute: false },
  };

  declare all: readonly Objection[];
  /** Where it is read and set. */
  declare path: string;
  /** Of whom, where it is somebody else. */
  declare name: string | undefined;

  constructor() {
    super();
    this.path = "/api/privacy/objections";
  }

  protected override render(): Content {
    const { name } = this;
    return html`<section class="stack" aria-labelledby="objections">
      <h2 id="objections" tabindex="-1">
        ${name === undefined ? t("object") : t("object.other", { name })}
      </h2>
      <p class="prose">${t(name === undefined ? "object.text" : "object.text.other")}</p>
      ${this.failure ? problemNotice(this.failure) : nothing}
      <form class="form" @submit=${this.#save}>
        <fieldset class="field">
          <legend>
            ${name === undefined ? t("object.legend") : t("object.legend.other", { name })}
          </legend>
          <div class="choices">${this.all.map((one) => this.#choice(one))}</div>
        </fieldset>
        <div class="form-actions">${this.button(t("object.save"), "primary")}</div>
      </form>
    </section>`;
  }

  #choice(one: Objection): TemplateResult {
    return html`<label class="choice">
      <input
        type="checkbox"
        name="use"
        value=${one.use}
        .checked=${Boolean(one.since)}
        aria-describedby=${`object-${one.use}`}
      />
      <span class="choice-label">${t(`object.${one.use}`)}</span>
      <span class="hint" id=${`object-${one.use}`}
        >${t(`object.${one.use}.text`)} ${one.since ? since(one) : nothing}</span
      >
    </label>`;
  }

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const uses = new FormData(event.target as HTMLFormElement).getAll("use");
    const saved = await this.attempt(async () => {
      this.all = await api.put(this.path, { uses });
    });
    if (saved) {
      announce(t("object.saved"));
    }
  };
}

function since({ since, own }: Objection): string {
  return t(own ? "object.since" : "object.sinceStaff", { date: date(since ?? "") });
}

customElements.define("x-objections", Objections);
