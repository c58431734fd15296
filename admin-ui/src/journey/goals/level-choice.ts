import { html, nothing, type TemplateResult } from "lit";
import { levelName } from "../../shared/level-text.js";
import { LEVELS, signed } from "../../shared/levels.js";
import type { Goal } from "./goals-data.js";

/** One of the five levels of a goal, in its own words where it has them. */
export function levelChoice(o: {
  readonly name: string;
  readonly legend: string;
  readonly goal: Pick<Goal, "levels">;
  readonly value: string;
  readonly error: string | undefined;
}): TemplateResult {
  return html`<fieldset class="stack-tight">
    <legend>${o.legend}</legend>
    <div class="scale">
      ${LEVELS.map(
        (level) =>
          html`<label class="scale-row">
            <input
              type="radio"
              name=${o.name}
              value=${level}
              required
              .checked=${o.value === String(level)}
            />
            <span class="scale-value">${signed(level)}</span>
            <span class="words" dir="auto"
              >${o.goal.levels.find((one) => one.level === level)?.text ?? levelName(level)}</span
            >
          </label>`,
      )}
    </div>
    ${o.error ? html`<span class="error">${o.error}</span>` : nothing}
  </fieldset>`;
}
