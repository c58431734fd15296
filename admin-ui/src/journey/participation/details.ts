import { html, nothing, type TemplateResult } from "lit";
import { checkField, numberField, selectField, textField } from "../../shared/fields.js";
import type { Content } from "../../shared/parts.js";
import "../../shared/x-tags.js";
import { FORMATS, type Details, type Question, type Side } from "./data.js";
import { t } from "./messages.js";

const LEVELS = ["1", "2", "3", "4", "5"] as const;
const MOST_YEARS = 60;

/** What the form of details needs of the page around it. */
export interface Asked {
  readonly questions: readonly Question[];
  readonly side: Side;
  readonly details: Details;
  readonly affinitySuggestions: readonly string[];
  readonly onChange: (change: Partial<Details>) => void;
}

/** A level for each skill, to be left open. */
export function levels(skills: readonly string[], { side, details, onChange }: Asked): Content {
  return skills.length === 0
    ? nothing
    : html`<details class="more" ?open=${Object.keys(details.levels).length > 0}>
        <summary>${t("levels.title")}</summary>
        <div class="stack">
          <p class="soft">${t(`levels.${side}`)}</p>
          <div class="grid-2">
            ${skills.map((skill, index) =>
              selectField({
                name: `level-${index}`,
                label: skill,
                value: String(details.levels[skill] ?? ""),
                choices: [
                  { value: "", label: t("levels.open") },
                  ...LEVELS.map((value) => ({ value, label: t(`levels.${value}`) })),
                ],
                onChange: (value) => {
                  const others = Object.entries(details.levels).filter(([one]) => one !== skill);
                  const stated = value ? [[skill, Number(value)] as const] : [];
                  onChange({ levels: Object.fromEntries([...others, ...stated]) });
                },
              }),
            )}
          </div>
        </div>
      </details>`;
}

/** The questions that this program asks beyond the usual ones. */
export function details(asked: Asked): TemplateResult[] {
  return asked.questions.flatMap((question) => {
    const fields = FIELDS[question];
    return fields ? [fields(asked)] : [];
  });
}

function tagsOf(event: Event): string[] {
  return [...(event.target as unknown as { readonly value: readonly string[] }).value];
}

const FIELDS: Partial<Record<Question, (asked: Asked) => TemplateResult>> = {
  GOALS: ({ side, details, onChange }) =>
    html`<x-tags
      .name=${"goals"}
      .label=${t(`goals.${side}`)}
      .hint=${t("goals.hint")}
      .value=${details.goals}
      @tags-change=${(event: Event) => onChange({ goals: tagsOf(event) })}
    ></x-tags>`,
  EXPERIENCE: ({ details, onChange }) =>
    numberField({
      name: "experience",
      label: t("experience"),
      min: 0,
      max: MOST_YEARS,
      value: details.experience ?? undefined,
      onInput: (years) => {
        if (Number.isNaN(years) || (Number.isInteger(years) && years >= 0 && years <= MOST_YEARS)) {
          onChange({ experience: Number.isNaN(years) ? null : years });
        }
      },
    }),
  SENIORITY: ({ details, onChange }) =>
    selectField({
      name: "seniority",
      label: t("seniority"),
      value: String(details.seniority ?? ""),
      choices: [
        { value: "", label: t("levels.open") },
        ...LEVELS.map((value) => ({ value, label: t(`seniority.${value}`) })),
      ],
      onChange: (value) => onChange({ seniority: value ? Number(value) : null }),
    }),
  DEPARTMENT: ({ details, onChange }) =>
    textField({
      name: "department",
      label: t("department"),
      hint: t("department.hint"),
      maxlength: 80,
      value: details.department,
      onInput: (department) => onChange({ department }),
    }),
  LOCATION: ({ details, onChange }) =>
    textField({
      name: "location",
      label: t("location"),
      hint: t("location.hint"),
      maxlength: 80,
      value: details.location,
      onInput: (location) => onChange({ location }),
    }),
  AFFINITY: ({ side, details, affinitySuggestions, onChange }) =>
    html`<x-tags
      .name=${"affinity"}
      .label=${t(`affinity.${side}`)}
      .hint=${t(`affinity.${side}.hint`)}
      .value=${details.affinity}
      .suggestions=${affinitySuggestions}
      @tags-change=${(event: Event) => onChange({ affinity: tagsOf(event) })}
    ></x-tags>`,
  FORMAT: ({ details, onChange }) =>
    html`<fieldset class="field">
      <legend>${t("format")}</legend>
      ${FORMATS.map((one) =>
        checkField({
          name: `format-${one}`,
          label: t(`format.${one}`),
          checked: details.formats.includes(one),
          onChange: (checked) =>
            onChange({
              formats: checked
                ? [...details.formats, one]
                : details.formats.filter((other) => other !== one),
            }),
        }),
      )}
    </fieldset>`,
};
