import { html, nothing, type TemplateResult } from "lit";
import { notice, type Content } from "../../shared/parts.js";
import type { Agreement } from "../agreement/agreement-data.js";
import { t as tp } from "../pair/messages.js";
import "./choice.js";
import { t } from "./messages.js";

/** What the two can do about whoever signs with them. */
export interface ThirdPartyActs {
  readonly engagementId: string;
  readonly partner: string;
  readonly agree: (label: string) => TemplateResult;
  readonly withdraw: (label: string) => TemplateResult;
  readonly named: () => void;
}

/** Who signs besides the two, on the page of their agreement. */
export function thirdPartySection(agreement: Agreement, acts: ThirdPartyActs): Content {
  const { third } = agreement;
  if (!third || agreement.state === "ENDED" || agreement.working === false) {
    return nothing;
  }
  const fixed = agreement.state === "SIGNED" && !agreement.amendment;
  if (fixed) {
    return third.name ? nothing : notice("wait", t("gone"), t("gone.text"));
  }
  return html`<section class="card stack" aria-labelledby="third-party">
    <h2 id="third-party">${t("title")}</h2>
    <p class="prose">${third.wanted ? html`${t("wanted")} ` : nothing}${t("sees")}</p>
    ${third.name ? named(agreement, third.name, acts) : choice(acts)}
  </section>`;
}

/** Who can read the text, said before anybody writes. */
export function whoReads({ third }: Agreement): string {
  return third?.name && third.agreedBy.length === 2
    ? t("view", { third: third.name })
    : tp("agreement.view");
}

function named(agreement: Agreement, name: string, acts: ThirdPartyActs): Content {
  const third = { third: name };
  const agreedBy = agreement.third?.agreedBy ?? [];
  if (agreement.third?.signed) {
    return html`<p>${t("signed", third)}</p>
      ${choice(acts)}`;
  }
  if (agreedBy.length === 2) {
    return html`<p>${t("both", third)}</p>
      <div>${acts.withdraw(t("takeBack"))}</div>`;
  }
  return agreedBy.includes(agreement.me)
    ? html`<p>${t("mine", { ...third, partner: acts.partner })}</p>
        <div>${acts.withdraw(t("takeBack"))}</div>`
    : html`<p>${t("theirs", third)}</p>
        <div class="form-actions">
          ${acts.agree(t("agree", third))} ${acts.withdraw(t("decline"))}
        </div>`;
}

function choice({ engagementId, named }: ThirdPartyActs): TemplateResult {
  return html`<x-third-party-choice
    .engagementId=${engagementId}
    .hint=${t("choose.hint")}
    .done=${t("named")}
    @third-party=${named}
  ></x-third-party-choice>`;
}
