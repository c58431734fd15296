import { html, nothing, type TemplateResult } from "lit";
import { date, relative } from "../../shared/i18n.js";
import { notice, type Content } from "../../shared/parts.js";
import { t } from "../pair/messages.js";
import { nameOf, type Agreement } from "./agreement-data.js";

/** The whole agreement, to read. */
export function agreementText(agreement: Agreement): TemplateResult {
  return html`<div class="card stack">
    ${agreement.clauses
      .filter((one) => one.text !== "")
      .map(
        (one) =>
          html`<section class="stack-tight" lang=${agreement.language}>
            <h3>${one.title}</h3>
            <p class="prose words" dir="auto">${one.text}</p>
          </section>`,
      )}
    <section class="stack-tight">
      <h3>${t("agreement.end")}</h3>
      <p>${agreement.endsOn.text ? date(agreement.endsOn.text) : "–"}</p>
    </section>
  </div>`;
}

/** Why a signature no longer counts. */
export function replacedNotice(agreement: Agreement): Content {
  const { replaced } = agreement;
  if (!replaced || agreement.state !== "DRAFT") {
    return nothing;
  }
  const key = replaced.what
    ? "agreement.replaced.clause"
    : replaced.whatId === "goals"
      ? "agreement.replaced.goal"
      : replaced.whatId === "handover"
        ? "agreement.replaced.handover"
        : replaced.whatId === "third-party"
          ? "agreement.replaced.third"
          : "agreement.replaced.end";
  return notice(
    "wait",
    t("agreement.replaced.title"),
    html`<p>
        ${t(key, {
          by: nameOf(agreement, replaced.by, "agreement.You"),
          signer: nameOf(agreement, replaced.signedBy, "agreement.you"),
          clause: replaced.what ?? "",
          when: relative(replaced.at),
        })}
      </p>
      <p>${t("agreement.replaced.again")}</p>`,
  );
}
