import { html, nothing, type TemplateResult } from "lit";
import { copyLine, type Content } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import { t } from "../pair/messages.js";
import type { Agreement } from "./agreement-data.js";
import { graded } from "./grading.js";

/** The goals that the agreement holds the two to, and the way to them. */
export function outcomesSection(agreement: Agreement, engagementId: string): Content {
  if (agreement.state === "ENDED" || (agreement.state === "SIGNED" && !agreement.outcomes.length)) {
    return nothing;
  }
  const any = agreement.outcomes.length > 0;
  return html`<section class="stack" aria-labelledby="outcomes">
    <h2 id="outcomes">${t("agreement.outcomes")}</h2>
    ${
      any
        ? html`<ul>
            ${agreement.outcomes.map((one) => html`<li>${one}</li>`)}
          </ul>`
        : html`<p class="prose">
            ${t(
              agreement.outcomeRequired ? "agreement.outcomes.needed" : "agreement.outcomes.none",
            )}
          </p>`
    }
    <div>
      <a class="button" href=${href("goals", engagementId, ...(any ? [] : ["new"]))}
        >${t(any ? "agreement.outcomes.look" : "agreement.outcomes.set")}</a
      >
    </div>
  </section>`;
}

/** What goes to the gradebook, said before anybody signs. */
export function gradingSection(agreement: Agreement): Content {
  if (agreement.state === "ENDED") {
    return nothing;
  }
  return html`<section class="stack" aria-labelledby="grading">
    <h2 id="grading">${t("agreement.grading")}</h2>
    ${
      agreement.grading
        ? graded(agreement.grading)
        : html`<p class="prose">${t("agreement.grading.none")}</p>`
    }
  </section>`;
}

/** What lets anybody check that nothing was changed. */
export function proofSection(agreement: Agreement, download: TemplateResult): Content {
  if (agreement.state === "DRAFT" || agreement.state === "ENDED") {
    return nothing;
  }
  return html`<details class="more">
    <summary>${t("agreement.proof")}</summary>
    <div class="stack">
      <p class="prose">${t("agreement.proof.text")}</p>
      ${copyLine(
        "agreement-hash",
        t("agreement.proof.hash", { number: agreement.number }),
        agreement.contentHash,
      )}
      <div>${download}</div>
    </div>
  </details>`;
}
