import { html, type TemplateResult } from "lit";

/**
 * A form that finds people by part of their name or address.
 *
 * @param label what to type
 * @param submit its button
 * @param search what is done with its field `text`
 */
export function peopleSearch(
  label: string,
  submit: TemplateResult,
  search: (event: SubmitEvent) => void,
): TemplateResult {
  return html`<form class="form" novalidate @submit=${search}>
    <div class="field">
      <label for="text">${label}</label>
      <input class="input" id="text" name="text" type="search" minlength="2" required />
    </div>
    <div class="form-actions">${submit}</div>
  </form>`;
}
