import { html, nothing, type TemplateResult } from "lit";
import { config } from "../../shared/config.js";
import { textField } from "../../shared/fields.js";
import { problemNotice } from "../../shared/parts.js";
import type { Program, Vocabulary } from "./data.js";
import { t } from "./messages.js";
import { ProgramPart } from "./program-part.js";

const SIDES = ["mentor", "mentee"] as const;
const NUMBERS = ["one", "other"] as const;

const languages = new Intl.DisplayNames(config().locale, { type: "language" });

/**
 * What a program calls people, in each language that it speaks, to be changed in place.
 *
 * @fires program-change when it was saved
 */
class ProgramVocabulary extends ProgramPart {
  static override properties = {
    ...ProgramPart.properties,
    words: { state: true },
  };

  declare private words: Program["vocabulary"];

  protected override take(program: Program): void {
    this.words = program.vocabulary;
  }

  protected override render(): TemplateResult {
    const { program } = this;
    const now = program.vocabulary[config().locale] ?? program.vocabulary["en"];
    return html`<details class="more">
      <summary>
        ${t("words.title", { mentors: now?.mentor.other ?? "", mentees: now?.mentee.other ?? "" })}
        <span class="only-heard">(${program.name})</span>
      </summary>
      ${this.failure ? problemNotice(this.failure) : nothing}
      <form class="form" novalidate @submit=${this.#save}>
        <p class="hint">${t("words.text")}</p>
        ${Object.entries(this.words).map(([language, words]) => this.#language(language, words))}
        <div class="form-actions">
          <button
            class="button button-primary"
            aria-busy=${this.busy ? "true" : "false"}
            ?disabled=${this.busy}
          >
            ${t("words.save")}
          </button>
          <button
            type="button"
            class="button button-quiet"
            ?disabled=${this.busy}
            @click=${() => this.save("vocabulary", { vocabulary: {} })}
          >
            ${t("words.template")}
          </button>
        </div>
      </form>
    </details>`;
  }

  #language(language: string, words: Vocabulary): TemplateResult {
    return html`<fieldset class="field" lang=${language}>
      <legend lang=${config().locale}>${languages.of(language)}</legend>
      <div class="grid-2">
        ${SIDES.map((side) =>
          NUMBERS.map((number) => {
            const name = `${side}-${number}-${language}-${this.program.id}`;
            return textField({
              name,
              label: t(`words.${side}.${number}`),
              required: true,
              maxlength: 60,
              value: words[side][number],
              error: this.errors[name],
              onInput: (word) => {
                const changed = { ...words, [side]: { ...words[side], [number]: word } };
                this.words = { ...this.words, [language]: changed };
              },
            });
          }),
        )}
      </div>
    </fieldset>`;
  }

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (this.passes(form)) {
      await this.save("vocabulary", { vocabulary: this.words });
    }
  };
}

customElements.define("x-program-vocabulary", ProgramVocabulary);
