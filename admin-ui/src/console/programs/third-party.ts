import { html, type TemplateResult } from "lit";
import { checkField } from "../../shared/fields.js";
import type { Program } from "./data.js";
import { t } from "./messages.js";

/** Whether somebody besides the two signs the agreements of a program, to be changed in place. */
export function thirdPartyForm(
  program: Program,
  save: TemplateResult,
  onSave: (event: SubmitEvent) => void,
): TemplateResult {
  return html`<details class="more">
    <summary>
      ${t("third.title")}: ${t(program.thirdParty ? "third.yes" : "third.no")}
      <span class="only-heard">(${program.name})</span>
    </summary>
    <form class="form" novalidate @submit=${onSave}>
      ${checkField({
        name: `third-${program.id}`,
        label: t("third.wanted"),
        hint: t("third.hint"),
        checked: program.thirdParty,
      })}
      <div class="form-actions">${save}</div>
    </form>
  </details>`;
}
