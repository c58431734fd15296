import { html, type TemplateResult } from "lit";
import type { Difference } from "./data.js";
import { t } from "./messages.js";

/** In what two templates differ, place by place. */
export function differenceTable(
  caption: string,
  before: string,
  after: string,
  differences: readonly Difference[],
): TemplateResult {
  return differences.length === 0
    ? html`<p class="soft">${t("same")}</p>`
    : html`<table class="table">
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t("place")}</th>
            <th scope="col">${before}</th>
            <th scope="col">${after}</th>
          </tr>
        </thead>
        <tbody>
          ${differences.map(
            (one) =>
              html`<tr>
                <th scope="row"><code dir="ltr">${one.place}</code></th>
                <td data-label=${before} dir="auto">${one.before ?? t("nothing")}</td>
                <td data-label=${after} dir="auto">${one.after ?? t("nothing")}</td>
              </tr>`,
          )}
        </tbody>
      </table>`;
}
