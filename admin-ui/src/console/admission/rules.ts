import { html, type TemplateResult } from "lit";
import { numberField, selectField, textField } from "../../shared/fields.js";
import { formText, type FieldErrors } from "../../shared/forms.js";
import { SIDES, type Rule, type Side } from "./data.js";
import { t } from "./messages.js";

const MOST_YEARS = 60;
const ANY = "ANY";
const ROLES = [ANY, "LEARNER", "INSTRUCTOR"] as const;

const name = (kind: Rule["kind"], side: Side): string => `${kind.toLowerCase()}-${side}`;

/** What must hold of each side: groups, role in the course, years of experience. */
export function ruleFields(rules: readonly Rule[], errors: FieldErrors): TemplateResult {
  return html`<div class="grid-2">${SIDES.map((side) => fieldsOf(side, rules, errors))}</div>`;
}

function fieldsOf(side: Side, rules: readonly Rule[], errors: FieldErrors): TemplateResult {
  const said = (kind: Rule["kind"]): readonly string[] =>
    rules.find((one) => one.side === side && one.kind === kind)?.values ?? [];
  const years = said("EXPERIENCE")[0];
  return html`<fieldset class="field">
    <legend>${t(`rules.side.${side}`)}</legend>
    ${textField({
      name: name("GROUP", side),
      label: t("rules.groups"),
      hint: t("rules.groups.hint"),
      maxlength: 1000,
      value: said("GROUP").join(", "),
    })}
    ${selectField({
      name: name("COURSE_ROLE", side),
      label: t("rules.role"),
      required: true,
      value: said("COURSE_ROLE")[0] ?? ANY,
      choices: ROLES.map((value) => ({ value, label: t(`rules.role.${value}`) })),
    })}
    ${numberField({
      name: name("EXPERIENCE", side),
      label: t("rules.years"),
      min: 0,
      max: MOST_YEARS,
      value: years === undefined ? undefined : Number(years),
      error: errors[name("EXPERIENCE", side)],
    })}
  </fieldset>`;
}

/** The rules that a form says. */
export function rulesIn(form: HTMLFormElement): Rule[] {
  return SIDES.flatMap((side) => {
    const text = (kind: Rule["kind"]): string => formText(form, name(kind, side)).trim();
    const role = text("COURSE_ROLE");
    const all: Rule[] = [
      {
        side,
        kind: "GROUP",
        values: text("GROUP")
          .split(/[,،]/)
          .map((one) => one.trim())
          .filter((one) => one !== ""),
      },
      { side, kind: "COURSE_ROLE", values: role === ANY ? [] : [role] },
      { side, kind: "EXPERIENCE", values: text("EXPERIENCE") ? [text("EXPERIENCE")] : [] },
    ];
    return all.filter((one) => one.values.length > 0);
  });
}
