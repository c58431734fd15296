import { html, type TemplateResult } from "lit";
import type { Content } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import { t } from "../pair/messages.js";
import { allClauses, type Agreement } from "./agreement-data.js";

/** What is missing before anybody can sign, each with the way to it. */
export function missingCard(agreement: Agreement, engagementId: string): TemplateResult {
  return html`<section class="card" aria-labelledby="sign">
    <h2 id="sign">${t("agreement.sign.title")}</h2>
    <p>${t("agreement.sign.missing", { count: agreement.missing.length })}</p>
    <ul>
      ${agreement.missing.map((one) => html`<li>${lack(one, agreement, engagementId)}</li>`)}
    </ul>
  </section>`;
}

function lack(
  missing: Agreement["missing"][number],
  agreement: Agreement,
  engagementId: string,
): Content {
  const clause = allClauses(agreement).find((one) => one.id === missing.clauseId);
  const text = t(`missing.${missing.code as "END_MISSING"}`, {
    clause: clause?.title ?? missing.subject,
    goal: missing.subject,
    months: agreement.maxMonths,
  });
  if (missing.code === "NOTHING_CHANGED") {
    return text;
  }
  if (missing.code === "THIRD_PARTY_MISSING") {
    return html`<button
      type="button"
      class="link-button"
      @click=${() => document.getElementById("third-party")?.scrollIntoView()}
    >
      ${text}
    </button>`;
  }
  return missing.code === "OUTCOME_MISSING"
    ? html`<a class="link-button" href=${href("goals", engagementId, "new")}>${text}</a>`
    : html`<button
        type="button"
        class="link-button"
        @click=${() => document.getElementById(`clause-${missing.clauseId}`)?.focus()}
      >
        ${text}
      </button>`;
}
