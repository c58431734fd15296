import { html, nothing, type TemplateResult } from "lit";
import { number } from "../../shared/i18n.js";
import type { Content } from "../../shared/parts.js";
import type { Instrument } from "./reflection-data.js";
import { t } from "./messages.js";

/** A statement and the numbers to choose from, the meanings of some of them below. */
export function likert(name: string, text: string, instrument: Instrument): TemplateResult {
  const numbers = Array.from(
    { length: instrument.to - instrument.from + 1 },
    (_, index) => instrument.from + index,
  );
  return html`<fieldset class="likert">
    <legend>${text}</legend>
    <div class="likert-row">
      ${numbers.map((one) => {
        const label = instrument.labels[String(one)];
        return html`<label class="likert-point">
          <input
            type="radio"
            name=${name}
            value=${one}
            aria-label=${label ? t("scale.point", { number: one, label }) : nothing}
          />
          <span aria-hidden=${label ? "true" : nothing}>${number(one)}</span>
        </label>`;
      })}
    </div>
    <div class="likert-ends" aria-hidden="true">${ends(instrument)}</div>
  </fieldset>`;
}

function ends(instrument: Instrument): Content {
  const { from, to, labels } = instrument;
  return html`<span>${labels[String(from)]}</span><span>${labels[String(to)]}</span>`;
}
