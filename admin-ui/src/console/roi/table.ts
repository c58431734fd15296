import { html, type TemplateResult } from "lit";
import { t } from "./messages.js";

/** A part of the page: a table whose first column names its rows, and how it is worked out. */
export function tableSection(
  id: "benefits" | "costs" | "sensitivity" | "observed",
  head: readonly string[],
  rows: readonly (readonly string[])[],
  more: TemplateResult = html``,
): TemplateResult {
  return html`<section class="stack" aria-labelledby="roi-${id}">
    <h2 id="roi-${id}">${t(`${id}.title`)}</h2>
    <table class="table">
      <caption class="only-heard">
        ${t(`${id}.title`)}
      </caption>
      <thead>
        <tr>
          ${head.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr>
              <th scope="row"><bdi>${name}</bdi></th>
              ${cells.map((cell, index) => html`<td data-label=${head[index + 1] ?? ""}>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${more}
    <details class="more">
      <summary>${t("definition")}<span class="only-heard">: ${t(`${id}.title`)}</span></summary>
      <p class="soft">${t(`${id}.text`)}</p>
    </details>
  </section>`;
}
