import { html, type TemplateResult } from "lit";
import { dateField, numberField, textField } from "../../shared/fields.js";
import type { FieldErrors } from "../../shared/forms.js";
import { MEASURES, type Measure, type Objective } from "./data.js";
import { t } from "./messages.js";

/** An objective that measures nothing yet. */
export const NO_OBJECTIVE: Objective = { text: "", indicators: [] };

/**
 * The fields of one objective.
 *
 * @param of what keeps their names apart from those of other objectives on the page
 */
export function objectiveFields(
  of: string,
  objective: Objective,
  onChange: (changed: Objective) => void,
  errors: FieldErrors = {},
): TemplateResult {
  return html`
    ${textField({
      name: `text-${of}`,
      label: t("text"),
      required: true,
      maxlength: 300,
      value: objective.text,
      error: errors[`text-${of}`],
      onInput: (text) => onChange({ ...objective, text }),
    })}
    <fieldset class="field">
      <legend>${t("known")}</legend>
      <p class="hint">${t("known.text")}</p>
      <div class="grid-2">
        ${MEASURES.map((measure) =>
          numberField({
            name: `${measure}-${of}`,
            label: t(`measure.${measure}`),
            hint: t(`measure.${measure}.of`),
            min: 1,
            max: 100,
            value: objective.indicators.find((one) => one.measure === measure)?.target,
            error: errors[`${measure}-${of}`],
            onInput: (target) => onChange(aimingAt(objective, measure, target)),
          }),
        )}
      </div>
    </fieldset>
    ${dateField({
      name: `due-${of}`,
      label: t("due"),
      hint: t("due.hint"),
      value: objective.due,
      error: errors[`due-${of}`],
      onInput: (due) => onChange({ ...objective, due: due || undefined }),
    })}
  `;
}

/** What an objective lacks that no single field can tell. */
export function objectiveErrors(of: string, objective: Objective): FieldErrors {
  return objective.indicators.length > 0 ? {} : { [`${MEASURES[0]}-${of}`]: t("needs.target") };
}

/** With another target; a field that was emptied (NaN) takes the measure out. */
function aimingAt(objective: Objective, measure: Measure, target: number): Objective {
  const indicators = MEASURES.flatMap((each) => {
    const now = objective.indicators.find((one) => one.measure === each)?.target;
    const wanted = each === measure ? target : now;
    return wanted === undefined || Number.isNaN(wanted) ? [] : [{ measure: each, target: wanted }];
  });
  return { ...objective, indicators };
}
