import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { radioField } from "../../shared/fields.js";
import { levelName } from "../../shared/level-text.js";
import { LEVELS, signed } from "../../shared/levels.js";
import { t } from "../pair/messages.js";
import { levelText } from "../pair/pair.js";
import type { GoalText } from "./goal-text.js";

/** Five levels from best to worst, and where things stand; `locked` keeps the latter as it is. */
export function scaleFields(goal: GoalText, locked: boolean): TemplateResult {
  return html`
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
    ${locked ? lockedStart(goal.baseline) : openStart(goal.baseline)}
  `;
}

function openStart(baseline: string): TemplateResult {
  return radioField({
    name: "baseline",
    label: t("goals.field.baseline"),
    required: true,
    value: baseline,
    choices: LEVELS.filter((level) => level < 2).map((level) => ({
      value: String(level),
      label: `${signed(level)}, ${levelName(level)}`,
    })),
  });
}

function lockedStart(baseline: string): TemplateResult {
  return html`<div class="stack-tight">
    <input type="hidden" name="baseline" .value=${baseline} />
    <p class="strong">${t("goals.baseline")}: ${levelText(Number(baseline))}</p>
    <p class="hint">${t("goals.field.locked")}</p>
  </div>`;
}
