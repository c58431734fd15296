import { html, type TemplateResult } from "lit";
import { field, numberField, selectField, textField } from "../../shared/fields.js";
import { config } from "../../shared/config.js";
import { formText, type FieldErrors } from "../../shared/forms.js";
import { SIDES, type Policy, type Question, type Rule, type Side } from "./data.js";
import { t } from "./messages.js";

const MOST_YEARS = 60;
const ANY = "ANY";
const ROLES = [ANY, "LEARNER", "INSTRUCTOR"] as const;
const YES_NO = [ANY, "yes", "no"] as const;

const name = (kind: Rule["kind"], side: Side): string => `${kind.toLowerCase()}-${side}`;
const answerName = (side: Side, { key }: Question): string => `answer-${side}-${key}`;

/** What must hold of each side: groups, role in the course, years of experience, answers. */
export function ruleFields(policy: Policy, errors: FieldErrors): TemplateResult {
  return html`<div class="grid-2">${SIDES.map((side) => fieldsOf(side, policy, errors))}</div>`;
}

function fieldsOf(side: Side, { rules, questions }: Policy, errors: FieldErrors): TemplateResult {
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
    ${askedOf(side, questions).map((one) => answerField(side, one, rules, errors))}
  </fieldset>`;
}

function askedOf(side: Side, questions: readonly Question[]): readonly Question[] {
  return questions.filter(({ asked }) => asked.includes(side));
}

/** Which answers to a question of the program would do; open where any does. */
function answerField(
  side: Side,
  one: Question,
  rules: readonly Rule[],
  errors: FieldErrors,
): TemplateResult {
  const wanted =
    rules.find((rule) => rule.side === side && rule.question === one.key)?.values ?? [];
  const id = answerName(side, one);
  const question = words(one.text);
  switch (one.type) {
    case "NUMBER":
      return numberField({
        name: id,
        label: t("rules.least", { question }),
        min: one.least,
        max: one.most,
        value: wanted[0] === undefined ? undefined : Number(wanted[0]),
        error: errors[id],
      });
    case "YES_NO":
      return selectField({
        name: id,
        label: t("rules.answer", { question }),
        required: true,
        value: wanted[0] ?? ANY,
        choices: YES_NO.map((value) => ({ value, label: t(`rules.answer.${value}`) })),
      });
    default:
      return field(
        { name: id, label: t("rules.answers", { question }) },
        html`<div
          class="choices"
          id=${id}
          role="group"
          aria-label=${t("rules.answers", { question })}
        >
          ${one.choices.map(
            (choice) =>
              html`<label class="check">
                <input
                  type="checkbox"
                  name=${id}
                  value=${choice.id}
                  .defaultChecked=${wanted.includes(choice.id)}
                  .checked=${wanted.includes(choice.id)}
                />
                <bdi>${words(choice.text)}</bdi>
              </label>`,
          )}
        </div>`,
      );
  }
}

/** A text in the language of the page, or else in English. */
function words(text: Readonly<Record<string, string>>): string {
  return text[config().language] ?? text["en"] ?? "";
}

/** The rules that a form says. */
export function rulesIn(form: HTMLFormElement, questions: readonly Question[]): Rule[] {
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
      ...askedOf(side, questions).map((one): Rule => ({
        side,
        kind: one.type === "NUMBER" ? "AT_LEAST" : "ANSWER",
        question: one.key,
        values: new FormData(form)
          .getAll(answerName(side, one))
          .map((value) => (typeof value === "string" ? value.trim() : ""))
          .filter((value) => value !== "" && value !== ANY),
      })),
    ];
    return all.filter((one) => one.values.length > 0);
  });
}
