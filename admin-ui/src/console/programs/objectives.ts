import { html, nothing, type TemplateResult } from "lit";
import { checkForm, type FieldErrors } from "../../shared/forms.js";
import { problemNotice } from "../../shared/parts.js";
import type { Objective } from "../objectives/data.js";
import { NO_OBJECTIVE, objectiveErrors, objectiveFields } from "../objectives/fields.js";
import type { Program } from "./data.js";
import { t } from "./messages.js";
import { ProgramPart } from "./program-part.js";

/** How many objectives a program may have. */
const MOST = 5;

/**
 * What a program is wanted for, to be changed in place.
 *
 * @fires program-change when it was saved
 */
class ProgramObjectives extends ProgramPart {
  static override properties = {
    ...ProgramPart.properties,
    objectives: { state: true },
  };

  declare private objectives: readonly Objective[];

  protected override take(program: Program): void {
    this.objectives = program.objectives;
  }

  protected override render(): TemplateResult {
    const { objectives, program } = this;
    return html`<details class="more">
      <summary>
        ${
          program.objectives.length === 0
            ? t("objectives.unsaid")
            : t("objectives.title", { count: program.objectives.length })
        }
        <span class="only-heard">(${program.name})</span>
      </summary>
      ${this.failure ? problemNotice(this.failure) : nothing}
      <form class="form" novalidate @submit=${this.#save}>
        ${objectives.length === 0 ? html`<p class="soft">${t("objectives.none")}</p>` : nothing}
        ${objectives.map((one, index) => this.#objective(one, index))}
        <div class="form-actions">
          ${
            objectives.length < MOST
              ? html`<button
                  type="button"
                  class="button"
                  @click=${() => (this.objectives = [...objectives, NO_OBJECTIVE])}
                >
                  ${t("objectives.add")}
                </button>`
              : nothing
          }
          <button
            class="button button-primary"
            aria-busy=${this.busy ? "true" : "false"}
            ?disabled=${this.busy}
          >
            ${t("objectives.save")}
          </button>
        </div>
      </form>
    </details>`;
  }

  #objective(one: Objective, index: number): TemplateResult {
    const title = t("objectives.nth", { number: index + 1 });
    return html`<fieldset class="card">
      <legend>${title}</legend>
      ${objectiveFields(
        this.#name(index),
        one,
        (changed) => (this.objectives = this.objectives.with(index, changed)),
        this.errors,
      )}
      <div class="form-actions">
        <button
          type="button"
          class="button button-quiet"
          aria-label=${t("objectives.remove.of", { title })}
          @click=${() => (this.objectives = this.objectives.toSpliced(index, 1))}
        >
          ${t("objectives.remove")}
        </button>
      </div>
    </fieldset>`;
  }

  #name(index: number): string {
    return `${this.program.id}-${index}`;
  }

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const lacking = this.objectives.map((one, index) => objectiveErrors(this.#name(index), one));
    const found = Object.assign({}, ...lacking, checkForm(form)) as FieldErrors;
    if (!this.passes(form, found)) {
      return;
    }
    await this.save("objectives", { objectives: this.objectives });
  };
}

customElements.define("x-program-objectives", ProgramObjectives);
