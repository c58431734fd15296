import { html, nothing, type TemplateResult } from "lit";
import { numberField, radioField } from "../../shared/fields.js";
import { METHODS, type Pairing, type Program } from "./data.js";
import { t } from "./messages.js";

/** How people of a program find each other, to be changed in place. */
export function pairingForm(
  program: Program,
  pairing: Pairing,
  save: TemplateResult,
  onChange: (pairing: Pairing) => void,
  onSave: (event: SubmitEvent) => void,
): TemplateResult {
  const id = program.id;
  return html`<details class="more">
    <summary>
      ${t("pairing.title")}: ${t(`pairing.${program.pairing.method}`)}
      <span class="only-heard">(${program.name})</span>
    </summary>
    <form class="form" novalidate @submit=${onSave}>
      ${radioField({
        name: `method-${id}`,
        label: t("pairing.method"),
        required: true,
        value: pairing.method,
        choices: METHODS.map((value) => ({
          value,
          label: t(`pairing.${value}`),
          hint: t(`pairing.${value}.text`),
        })),
        onChange: (method) => onChange({ ...pairing, method: method as Pairing["method"] }),
      })}
      ${pairing.method === "SELF" ? requests(id, pairing, onChange) : nothing}
      <div class="form-actions">${save}</div>
    </form>
  </details>`;
}

function requests(
  id: string,
  pairing: Pairing,
  onChange: (pairing: Pairing) => void,
): TemplateResult {
  return html`<div class="grid-2">
    ${numberField({
      name: `requests-${id}`,
      label: t("pairing.requests"),
      required: true,
      min: 1,
      max: 10,
      value: pairing.openRequests,
      onInput: (openRequests) => onChange({ ...pairing, openRequests }),
    })}
    ${numberField({
      name: `days-${id}`,
      label: t("pairing.days"),
      required: true,
      min: 1,
      max: 60,
      value: pairing.daysToAnswer,
      onInput: (daysToAnswer) => onChange({ ...pairing, daysToAnswer }),
    })}
  </div>`;
}
