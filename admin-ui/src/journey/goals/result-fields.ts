import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { field, textArea, textField } from "../../shared/fields.js";
import { t } from "../pair/messages.js";
import type { GoalText, ResultText } from "./goal-text.js";

const MOST = 5;

/**
 * What is measured, from which number to which, and why; `locked` keeps the numbers that things
 * started from as they are.
 */
export function resultFields(
  goal: GoalText,
  method: "SMART" | "OKR",
  locked: boolean,
  addResult: () => void,
): TemplateResult {
  return html`
    ${goal.results.map((one, index) => result(one, index, method, locked))}
    ${
      method === "OKR" && goal.results.length < MOST
        ? html`<div>
            <button type="button" class="button button-small" @click=${addResult}>
              ${t("goals.result.add")}
            </button>
          </div>`
        : nothing
    }
    ${textArea({
      name: "reason",
      label: t("goals.field.reason"),
      hint: t("goals.field.reason.hint"),
      required: method === "SMART",
      maxlength: 1000,
      rows: 2,
      value: goal.reason,
    })}
  `;
}

function result(
  one: ResultText,
  index: number,
  method: "SMART" | "OKR",
  locked: boolean,
): TemplateResult {
  return html`<fieldset class="stack-tight" data-result>
    <legend>${t(`goals.field.result.${method}`, { number: index + 1 })}</legend>
    <p class="hint" id="result-${index}-hint">${t("goals.field.result.hint")}</p>
    <input
      class="input"
      name="result-${index}"
      maxlength="300"
      dir="auto"
      autocomplete="off"
      aria-label=${t(`goals.field.result.${method}`, { number: index + 1 })}
      aria-describedby="result-${index}-hint"
      .value=${live(one.text)}
    />
    <div class="grid-2">
      ${amount(`start-${index}`, t("goals.field.start"), one.start, locked && one.start !== "")}
      ${amount(`target-${index}`, t("goals.field.target"), one.target, false)}
    </div>
    ${textField({
      name: `unit-${index}`,
      label: t("goals.field.unit"),
      hint: t("goals.field.unit.hint"),
      maxlength: 40,
      value: one.unit,
    })}
  </fieldset>`;
}

function amount(name: string, label: string, value: string, locked: boolean): TemplateResult {
  return field(
    { name, label, required: true, hint: locked ? t("goals.field.locked") : undefined },
    html`<input
      class="input input-short"
      id=${name}
      name=${name}
      type="number"
      inputmode="decimal"
      step="any"
      ?readonly=${locked}
      aria-describedby=${locked ? `${name}-hint` : nothing}
      .value=${live(value)}
    />`,
  );
}
