import { html, type TemplateResult } from "lit";
import { radioField } from "../../shared/fields.js";
import { GOAL_METHODS, type Program } from "./data.js";
import { t } from "./messages.js";

/** How the pairs of a program write their goals, to be changed in place. */
export function goalsForm(
  program: Program,
  save: TemplateResult,
  onSave: (event: SubmitEvent) => void,
): TemplateResult {
  return html`<details class="more">
    <summary>
      ${t("goals.title")}: ${t(`goals.${program.goals}`)}
      <span class="only-heard">(${program.name})</span>
    </summary>
    <form class="form" novalidate @submit=${onSave}>
      ${radioField({
        name: `goals-${program.id}`,
        label: t("goals.method"),
        hint: t("goals.method.hint"),
        required: true,
        value: program.goals,
        choices: GOAL_METHODS.map((value) => ({
          value,
          label: t(`goals.${value}`),
          hint: t(`goals.${value}.text`),
        })),
      })}
      <div class="form-actions">${save}</div>
    </form>
  </details>`;
}
