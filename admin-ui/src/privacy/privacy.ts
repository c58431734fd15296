import { html, type TemplateResult } from "lit";
import { Page } from "../shared/element.js";
import type { Content } from "../shared/parts.js";
import { wordmark } from "../shared/wordmark.js";
import { t } from "./messages.js";

const KEPT = ["identity", "profile", "work", "grades", "visits"] as const;

/** What the tool keeps about people and what they can ask for (a data privacy launch). */
class Privacy extends Page {
  protected override heading(): string {
    return t("title");
  }

  protected override overline(): Content {
    return wordmark("Tandem");
  }

  protected override content(): TemplateResult {
    return html`
      <p class="lead">${t("lead")}</p>
      <section class="stack" aria-labelledby="kept">
        <h2 id="kept">${t("kept")}</h2>
        <div class="grid-2">
          ${KEPT.map(
            (one) =>
              html`<section class="card" aria-labelledby="kept-${one}">
                <h3 id="kept-${one}">${t(`kept.${one}`)}</h3>
                <p>${t(`kept.${one}.what`)}</p>
                <p class="soft small">${t(`kept.${one}.who`)}</p>
              </section>`,
          )}
        </div>
      </section>
      <section class="stack prose" aria-labelledby="ask">
        <h2 id="ask">${t("ask")}</h2>
        <p>${t("ask.how")}</p>
        <p>${t("ask.what")}</p>
      </section>
    `;
  }
}

customElements.define("x-privacy", Privacy);

export const view = "x-privacy";
