import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { field } from "../shared/fields.js";
import { t } from "./messages.js";

/** Where the fairness slider can stand: from few regrets over most points to the weakest pairs. */
export const POSITIONS = [-8, -4, -2, 0, 2, 4, 8] as const;

/** What a position favours, in words. */
export function favours(fairness: number): string {
  return t(`fairness.${nearest(fairness)}`);
}

/**
 * The fairness slider.
 *
 * @param of what tells several such sliders of a page apart
 */
export function fairnessField(
  fairness: number,
  onChange: (fairness: number) => void,
  of = "",
): TemplateResult {
  return html`<div class="stack-tight">
    ${slider(
      { name: `fairness${of}`, label: t("fairness"), hint: t("fairness.hint") },
      POSITIONS.map(favours),
      POSITIONS.indexOf(nearest(fairness)),
      (index) => onChange(POSITIONS[index] ?? 0),
    )}
    <p class="strong">${favours(fairness)}</p>
  </div>`;
}

/** A slider over some choices, each told in words as it is reached. */
export function slider(
  { name, label, hint }: { readonly name: string; readonly label: string; readonly hint?: string },
  choices: readonly string[],
  chosen: number,
  onChange: (index: number) => void,
): TemplateResult {
  return field(
    { name, label, hint, required: true },
    html`<input
      type="range"
      id=${name}
      name=${name}
      min="0"
      max=${choices.length - 1}
      step="1"
      .value=${live(String(chosen))}
      aria-valuetext=${choices[chosen] ?? ""}
      @input=${(event: InputEvent) => onChange((event.target as HTMLInputElement).valueAsNumber)}
    />`,
  );
}

function nearest(fairness: number): (typeof POSITIONS)[number] {
  return POSITIONS.reduce((best, one) =>
    Math.abs(one - fairness) < Math.abs(best - fairness) ? one : best,
  );
}
