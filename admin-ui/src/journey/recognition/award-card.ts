import { html, nothing, type TemplateResult } from "lit";
import { own } from "../../shared/config.js";
import { date } from "../../shared/i18n.js";
import { badge, copyLine, notice, type Content } from "../../shared/parts.js";
import type { Award } from "./data.js";
import { t } from "./messages.js";

/** What can be done with an award; each returns its button. */
export interface AwardActions {
  readonly share: (award: Award, label: Content) => TemplateResult;
  readonly withdraw: (award: Award, label: Content) => TemplateResult;
  readonly download: (award: Award, label: Content) => TemplateResult;
  readonly certificate: (award: Award, label: Content) => TemplateResult;
}

/** An award: what it is for, what it rests on, who can see it. */
export function awardCard(award: Award, actions: AwardActions): TemplateResult {
  const id = `award-${award.id}`;
  return html`<section class="card" aria-labelledby=${id}>
    <div class="split">
      <div class="award-head">
        <img src=${own("/ui/credential.svg")} alt="" width="56" height="56" />
        <div class="stack-tight">
          <h3 id=${id} dir="auto">${award.name}</h3>
          <p class="soft small">${t("award.earned", { date: date(award.earnedAt) })}</p>
        </div>
      </div>
      ${state(award)}
    </div>
    ${revoked(award)}
    <p class="prose" dir="auto">${award.criteria}</p>
    <dl class="facts">
      ${award.evidence.map(
        ({ name, value }) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    ${
      award.address
        ? html`${copyLine(`address-${award.id}`, t("award.address"), award.address)}
            <p>
              <a href=${award.address} target="_blank" rel="noopener noreferrer"
                >${t("award.look")}</a
              >
            </p>`
        : nothing
    }
    <div class="form-actions">
      ${
        award.address
          ? actions.withdraw(award, named("award.withdraw", award))
          : award.revokedAt
            ? nothing
            : actions.share(award, named("award.share", award))
      }
      ${actions.certificate(award, named("award.certificate", award))}
      ${actions.download(award, named("award.download", award))}
    </div>
  </section>`;
}

function state(award: Award): TemplateResult {
  if (award.revokedAt) {
    return badge(t("award.revoked"), "bad");
  }
  return award.address ? badge(t("award.public"), "ok") : badge(t("award.private"));
}

function revoked({ revokedAt, reason }: Award): Content {
  return revokedAt
    ? notice(
        "bad",
        t("award.revoked.text", { date: date(revokedAt) }),
        html`<p dir="auto">${reason ?? ""}</p>`,
      )
    : nothing;
}

/** What a button does, and for those who hear it, with what. */
function named(
  key: "award.share" | "award.withdraw" | "award.download" | "award.certificate",
  award: Award,
): TemplateResult {
  return html`<span aria-hidden="true">${t(key)}</span
    ><span class="only-heard">${t("award.of", { action: t(key), name: award.name })}</span>`;
}
