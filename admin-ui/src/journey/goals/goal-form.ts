import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { dateField, radioField, selectField, textField } from "../../shared/fields.js";
import { formText, type FieldErrors } from "../../shared/forms.js";
import { t } from "../pair/messages.js";
import { LEVELS, levelName, levelText, signed } from "../pair/pair.js";

/** A goal as it is being written; texts as they stand in the fields. */
export interface GoalText {
  readonly title: string;
  readonly levels: Readonly<Record<string, string>>;
  readonly importance: string;
  readonly difficulty: string;
  readonly baseline: string;
  readonly dueOn: string;
}

export const EMPTY_GOAL: GoalText = {
  title: "",
  levels: {},
  importance: "2",
  difficulty: "2",
  baseline: "",
  dueOn: "",
};

const WEIGHTS = ["0", "1", "2", "3"] as const;

/** The fields of a goal: five levels from best to worst, and what they are measured against. */
export function goalFields(goal: GoalText, errors: FieldErrors): TemplateResult {
  const weights = WEIGHTS.map((value) => ({ value, label: t(`goals.weight.${value}`) }));
  return html`
    ${textField({
      name: "title",
      label: t("goals.field.title"),
      hint: t("goals.field.title.hint"),
      required: true,
      maxlength: 200,
      value: goal.title,
      error: errors["title"],
    })}
    <fieldset class="stack-tight" aria-describedby="levels-hint">
      <legend>${t("goals.field.levels")}</legend>
      <p class="hint" id="levels-hint">${t("goals.field.levels.hint")}</p>
      <div class="scale">
        ${LEVELS.map(
          (level) =>
            html`<div class="scale-row">
              <span class="scale-value" aria-hidden="true">${signed(level)}</span>
              <div class="stack-tight">
                <label class="small" for="level-${level}">${levelText(level)}</label>
                <textarea
                  class="input"
                  id="level-${level}"
                  dir="auto"
                  name="level-${level}"
                  rows="2"
                  maxlength="1000"
                  .value=${live(goal.levels[String(level)] ?? "")}
                ></textarea>
              </div>
            </div>`,
        )}
      </div>
    </fieldset>
    ${radioField({
      name: "baseline",
      label: t("goals.field.baseline"),
      required: true,
      value: goal.baseline,
      choices: LEVELS.filter((level) => level < 2).map((level) => ({
        value: String(level),
        label: `${signed(level)}, ${levelName(level)}`,
      })),
    })}
    ${dateField({
      name: "dueOn",
      label: t("goals.field.dueOn"),
      required: true,
      value: goal.dueOn,
    })}
    <div class="grid-2">
      ${selectField({
        name: "importance",
        label: t("goals.field.importance"),
        required: true,
        value: goal.importance,
        choices: weights,
      })}
      ${selectField({
        name: "difficulty",
        label: t("goals.field.difficulty"),
        required: true,
        value: goal.difficulty,
        choices: weights,
      })}
    </div>
  `;
}

/** What stands in the form. */
export function goalText(form: HTMLFormElement): GoalText {
  return {
    title: formText(form, "title"),
    levels: Object.fromEntries(
      LEVELS.map((level) => [String(level), formText(form, `level-${level}`)]),
    ),
    importance: formText(form, "importance"),
    difficulty: formText(form, "difficulty"),
    baseline: formText(form, "baseline"),
    dueOn: formText(form, "dueOn"),
  };
}

/** What the server takes. */
export function goalRequest(goal: GoalText, version: number): object {
  return {
    title: goal.title,
    levels: LEVELS.map((level) => ({ level, text: goal.levels[String(level)] ?? "" })),
    importance: Number(goal.importance),
    difficulty: Number(goal.difficulty),
    baseline: goal.baseline === "" ? null : Number(goal.baseline),
    dueOn: goal.dueOn === "" ? null : goal.dueOn,
    version,
  };
}
