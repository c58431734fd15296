import { html, nothing, type TemplateResult } from "lit";
import { checkField, dateField, selectField, textField } from "../../shared/fields.js";
import type { FieldErrors } from "../../shared/forms.js";
import type { Content } from "../../shared/parts.js";
import { t } from "../pair/messages.js";
import type { GoalText } from "./goal-text.js";

const WEIGHTS = ["0", "1", "2", "3"] as const;

/** The fields of a goal; `measure` are those by which its program measures. */
export function goalFields(
  goal: GoalText,
  errors: FieldErrors,
  measure: TemplateResult,
  isNew: boolean,
): Content {
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
    ${measure}
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
    ${
      isNew
        ? checkField({
            name: "own",
            label: t("goals.field.own"),
            hint: t("goals.field.own.hint"),
            checked: goal.own,
          })
        : nothing
    }
  `;
}
