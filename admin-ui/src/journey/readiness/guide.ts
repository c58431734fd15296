import { html, nothing, type TemplateResult } from "lit";
import type { Guide } from "./data.js";
import { t } from "./messages.js";

/** What a guide gives to read, under headings of this level. */
export function sections(guide: Guide): TemplateResult {
  return html`${guide.sections.map(
    ({ title, text, link }) =>
      html`<section class="stack-tight">
        <h2 dir="auto">${title}</h2>
        <p class="prose" dir="auto">${text}</p>
        ${
          link
            ? html`<p>
                <a href=${link.address} target="_blank" rel="noopener noreferrer" dir="auto"
                  >${link.text}<span class="only-heard"> (${t("link")})</span></a
                >
              </p>`
            : nothing
        }
      </section>`,
  )}`;
}
