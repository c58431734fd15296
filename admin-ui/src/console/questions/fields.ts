import { html, nothing, type TemplateResult } from "lit";
import { languageName } from "../../matching/languages.js";
import { MOST_POINTS } from "../../matching/weights.js";
import type { AnswerType } from "../../matching/answers.js";
import { checkField, numberField, selectField, textField } from "../../shared/fields.js";
import type { FieldErrors } from "../../shared/forms.js";
import type { Content } from "../../shared/parts.js";
import { compared, typed, TYPES, WAYS, type Choice, type Question, type Way } from "./data.js";
import { t } from "./messages.js";

const LONGEST_TEXT = 200;
const LONGEST_HINT = 300;
const LONGEST_CHOICE = 100;
const MOST_CHOICES = 30;
const FURTHEST = 100_000;

/** What the fields of one question need of the page around them. */
export interface Editing {
  readonly question: Question;
  /** What keeps its fields apart from those of the others. */
  readonly of: string;
  readonly languages: readonly string[];
  readonly errors: FieldErrors;
  readonly onChange: (changed: Question) => void;
}

/** Everything that can be said of a question. */
export function questionFields(editing: Editing): TemplateResult {
  const { question: one, of, errors, onChange } = editing;
  return html`
    ${one.answered ? html`<p class="soft">${t("answered")}</p>` : nothing}
    ${texts(editing, "text", LONGEST_TEXT)} ${texts(editing, "hint", LONGEST_HINT)}
    <div class="grid-2">
      ${selectField({
        name: `type-${of}`,
        label: t("type"),
        required: true,
        disabled: one.answered,
        value: one.type,
        choices: TYPES.map((value) => ({ value, label: t(`type.${value}`) })),
        onChange: (type) => onChange(typed(one, type as AnswerType)),
      })}
      ${selectField({
        name: `asked-${of}`,
        label: t("asked"),
        required: true,
        disabled: one.way !== "NOT",
        hint: one.way === "NOT" ? undefined : t("asked.compared"),
        value: one.asked.length === 2 ? "BOTH" : one.asked[0],
        choices: (["BOTH", "MENTEE", "MENTOR"] as const).map((value) => ({
          value,
          label: t(`asked.${value}`),
        })),
        onChange: (value) =>
          onChange({
            ...one,
            asked: value === "BOTH" ? ["MENTEE", "MENTOR"] : [value as "MENTEE" | "MENTOR"],
          }),
      })}
    </div>
    ${one.type === "ONE" || one.type === "SEVERAL" ? choices(editing) : nothing}
    ${one.type === "NUMBER" ? range(editing) : nothing}
    ${checkField({
      name: `required-${of}`,
      label: t("required"),
      hint: t("required.hint"),
      checked: one.required,
      onChange: (required) => onChange({ ...one, required }),
    })}
    <div class="grid-2">
      ${selectField({
        name: `way-${of}`,
        label: t("way"),
        required: true,
        value: one.way,
        choices: WAYS[one.type].map((value) => ({ value, label: t(`way.${value}`) })),
        onChange: (way) => onChange(compared(one, way as Way)),
      })}
      ${one.way === "NOT" ? nothing : points(editing)}
      ${
        one.way === "NEAR"
          ? numberField({
              name: `within-${of}`,
              label: one.type === "DATE" ? t("within.DATE") : t("within"),
              required: true,
              min: 1,
              max: FURTHEST,
              value: one.within ?? undefined,
              error: errors[`within-${of}`],
              onInput: (within) => onChange({ ...one, within }),
            })
          : nothing
      }
    </div>
    ${checkField({
      name: `shown-${of}`,
      label: t("shown"),
      hint: one.shown ? t("shown.yes") : t("shown.no"),
      disabled: one.way === "NOT" || (one.answered && !one.shown),
      checked: one.shown,
      onChange: (shown) => onChange({ ...one, shown }),
    })}
    ${
      one.version > 0
        ? checkField({
            name: `retired-${of}`,
            label: t("retired"),
            hint: t("retired.hint"),
            checked: one.retired,
            onChange: (retired) => onChange({ ...one, retired }),
          })
        : nothing
    }
  `;
}

function points({ question: one, of, errors, onChange }: Editing): TemplateResult {
  return numberField({
    name: `points-${of}`,
    label: t("points"),
    required: true,
    min: 0,
    max: MOST_POINTS,
    value: one.points,
    error: errors[`points-${of}`],
    onInput: (value) => onChange({ ...one, points: value }),
  });
}

function range({ question: one, of, errors, onChange }: Editing): TemplateResult {
  const bound = (what: "least" | "most"): TemplateResult =>
    numberField({
      name: `${what}-${of}`,
      label: t(what),
      required: true,
      min: -FURTHEST,
      max: FURTHEST,
      value: one[what] ?? undefined,
      error: errors[`${what}-${of}`],
      onInput: (value) => onChange({ ...one, [what]: value }),
    });
  return html`<div class="grid-2">${bound("least")} ${bound("most")}</div>`;
}

/** A text in each language of the program; the others stand in English where they are empty. */
function texts(
  { question: one, of, languages, errors, onChange }: Editing,
  what: "text" | "hint",
  maxlength: number,
): TemplateResult {
  return html`<div class="grid-2">
    ${languages.map((language) =>
      textField({
        name: `${what}-${language}-${of}`,
        label: t(what, { language: languageName(language) }),
        required: what === "text" && language === "en",
        maxlength,
        value: one[what]?.[language],
        error: errors[`${what}-${language}-${of}`],
        onInput: (text) => onChange({ ...one, [what]: { ...one[what], [language]: text } }),
      }),
    )}
  </div>`;
}

function choices(editing: Editing): TemplateResult {
  const { question: one, of, onChange } = editing;
  return html`<fieldset class="field">
    <legend>${t("choices")}</legend>
    <div class="stack">
      ${one.choices.map((choice, index) => choiceFields(editing, choice, index))}
    </div>
    ${
      one.choices.length < MOST_CHOICES
        ? html`<div>
            <button
              type="button"
              class="button button-small"
              id="add-choice-${of}"
              @click=${() => onChange({ ...one, choices: [...one.choices, { id: "", text: {} }] })}
            >
              ${t("choices.add")}
            </button>
          </div>`
        : nothing
    }
  </fieldset>`;
}

function choiceFields(
  { question: one, of, languages, errors, onChange }: Editing,
  choice: Choice,
  index: number,
): TemplateResult {
  const fixed = one.answered && choice.id !== "";
  return html`<div class="grid-2">
      ${languages.map((language) =>
        textField({
          name: `choice-${index}-${language}-${of}`,
          label: t("choice", {
            number: index + 1,
            language: languageName(language),
          }),
          required: language === "en",
          maxlength: LONGEST_CHOICE,
          value: choice.text[language],
          error: errors[`choice-${index}-${language}-${of}`],
          onInput: (text) =>
            onChange({
              ...one,
              choices: one.choices.with(index, {
                ...choice,
                text: { ...choice.text, [language]: text },
              }),
            }),
        }),
      )}
    </div>
    ${remove(fixed || one.choices.length <= 2, index, () =>
      onChange({ ...one, choices: one.choices.toSpliced(index, 1) }),
    )}`;
}

function remove(fixed: boolean, index: number, onRemove: () => void): Content {
  return fixed
    ? nothing
    : html`<div>
        <button
          type="button"
          class="button button-small button-quiet"
          aria-label=${t("choices.remove.of", { number: index + 1 })}
          @click=${onRemove}
        >
          ${t("choices.remove")}
        </button>
      </div>`;
}
