import { html, type TemplateResult } from "lit";
import {
  checkField,
  dateField,
  numberField,
  radioField,
  selectField,
  textField,
  type FieldOptions,
} from "../../shared/fields.js";
import type { FieldErrors } from "../../shared/forms.js";
import { t as common } from "../../shared/messages.js";
import type { OwnQuestion, Said, Side } from "./data.js";
import { t } from "./messages.js";

const LONGEST = 300;
const FEW_CHOICES = 6;

/** What the fields of a program's own questions need of the page around them. */
export interface Asking {
  readonly questions: readonly OwnQuestion[];
  readonly side: Side;
  readonly answers: Readonly<Record<string, Said>>;
  readonly errors: FieldErrors;
  readonly onChange: (answers: Readonly<Record<string, Said>>) => void;
}

/** The questions that a program asks of its own, each with who will see the answer. */
export function ownQuestions(asking: Asking): TemplateResult[] {
  return asking.questions
    .filter((one) => one.sides.includes(asking.side))
    .map((one) => question(one, asking));
}

/** What is missing that no single control can tell: a required choice of some. */
export function missing({
  questions,
  side,
  answers,
}: Omit<Asking, "errors" | "onChange">): FieldErrors {
  const open = questions.filter(
    (one) =>
      one.type === "SEVERAL" && one.required && one.sides.includes(side) && !answers[one.key],
  );
  return Object.fromEntries(open.map((one) => [first(one), t("asked.choose")]));
}

function first(one: OwnQuestion): string {
  return `${name(one)}-${one.choices[0]?.value ?? ""}`;
}

function name(one: OwnQuestion): string {
  return `asked-${one.key}`;
}

function question(one: OwnQuestion, asking: Asking): TemplateResult {
  const values = asking.answers[one.key]?.values ?? [];
  const say = (said: readonly string[]): void => {
    const others = Object.entries(asking.answers).filter(([key]) => key !== one.key);
    const stated = said.length > 0 ? [[one.key, { values: said }] as const] : [];
    asking.onChange(Object.fromEntries([...others, ...stated]));
  };
  const options = {
    name: name(one),
    label: one.text,
    hint: hint(one),
    required: one.required,
    error: asking.errors[name(one)],
  };
  const text = (value: string): void => say(value.trim() === "" ? [] : [value]);
  switch (one.type) {
    case "TEXT":
      return textField({ ...options, maxlength: LONGEST, value: values[0], onInput: text });
    case "DATE":
      return dateField({ ...options, value: values[0], onInput: text });
    case "NUMBER":
      return numberField({
        ...options,
        min: one.range.least,
        max: one.range.most,
        value: values[0] === undefined ? undefined : Number(values[0]),
        onInput: (value) => {
          if (Number.isNaN(value)) {
            say([]);
          } else if (
            Number.isInteger(value) &&
            value >= one.range.least &&
            value <= one.range.most
          ) {
            say([String(value)]);
          }
        },
      });
    case "YES_NO":
      return choice(
        options,
        values,
        text,
        [
          { value: "yes", label: t("asked.yes") },
          { value: "no", label: t("asked.no") },
        ],
        one.required,
      );
    case "ONE":
      return choice(options, values, text, one.choices, one.required);
    case "SEVERAL":
      return several(one, values, say, asking.errors[first(one)]);
  }
}

/** Few choices are all in sight; what need not be answered can be taken back. */
function choice(
  options: FieldOptions,
  values: readonly string[],
  onChange: (value: string) => void,
  choices: OwnQuestion["choices"],
  required: boolean,
): TemplateResult {
  const open = required ? [] : [{ value: "", label: t("levels.open") }];
  return choices.length <= FEW_CHOICES
    ? radioField({
        ...options,
        value: values[0] ?? (required ? undefined : ""),
        choices: [...choices, ...open],
        onChange,
      })
    : selectField({
        ...options,
        value: values[0] ?? "",
        choices: [{ value: "", label: t("levels.open") }, ...choices],
        onChange,
      });
}

function several(
  one: OwnQuestion,
  values: readonly string[],
  say: (values: readonly string[]) => void,
  error: string | undefined,
): TemplateResult {
  return html`<fieldset class="field" aria-describedby="${name(one)}-hint">
    <legend>
      ${one.text}${one.required ? "" : html` <span class="optional">${common("optional")}</span>`}
    </legend>
    <span class="hint" id="${name(one)}-hint">${hint(one)}</span>
    ${one.choices.map(({ value, label }, index) =>
      checkField({
        name: `${name(one)}-${value}`,
        label,
        checked: values.includes(value),
        error: index === 0 ? error : undefined,
        onChange: (checked) =>
          say(checked ? [...values, value] : values.filter((other) => other !== value)),
      }),
    )}
  </fieldset>`;
}

/** What helps to answer, and who will see the answer. */
function hint(one: OwnQuestion): string {
  return [
    one.hint ?? "",
    one.shown ? t("asked.shown") : t("asked.unseen"),
    one.counts ? "" : t("asked.uncounted"),
    one.reworded ? t("asked.reworded") : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}
