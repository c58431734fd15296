import { html, type TemplateResult } from "lit";
import { textArea, textField } from "../../shared/fields.js";
import { formText, type FieldErrors } from "../../shared/forms.js";
import type { Evidence, Goal } from "../goals/goals-data.js";
import { levelChoice } from "../goals/level-choice.js";
import { t } from "../pair/messages.js";

/** What is being shown, as it stands in the fields. */
export interface EvidenceText {
  readonly text: string;
  readonly link: string;
  readonly level: string;
}

/** Evidence as its form begins. */
export function textOf(one: Evidence | undefined): EvidenceText {
  return one
    ? { text: one.text, link: one.link ?? "", level: String(one.level) }
    : { text: "", link: "", level: "" };
}

/** The fields of evidence; their names end in the id that the form is about. */
export function evidenceFields(
  goal: Goal,
  id: string,
  text: EvidenceText,
  errors: FieldErrors,
): TemplateResult {
  return html`${textArea({
    name: `text-${id}`,
    label: t("evidence.text"),
    hint: t("evidence.text.hint"),
    required: true,
    maxlength: 4000,
    value: text.text,
    error: errors[`text-${id}`],
  })}
  ${textField({
    name: `link-${id}`,
    label: t("evidence.link"),
    hint: t("evidence.link.hint"),
    maxlength: 2000,
    value: text.link,
    error: errors[`link-${id}`],
  })}
  ${levelChoice({
    name: `level-${id}`,
    legend: t("evidence.level"),
    goal,
    value: text.level,
    error: errors[`level-${id}`],
  })}`;
}

/** What stands in the form. */
export function evidenceText(form: HTMLFormElement, id: string): EvidenceText {
  return {
    text: formText(form, `text-${id}`),
    link: formText(form, `link-${id}`),
    level: formText(form, `level-${id}`),
  };
}
