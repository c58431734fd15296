import { html, nothing, type TemplateResult } from "lit";
import { dateField, textArea } from "../../shared/fields.js";
import { relative } from "../../shared/i18n.js";
import { badge, type Content } from "../../shared/parts.js";
import { t } from "../pair/messages.js";
import { nameOf, type Agreement, type Clause } from "./agreement-data.js";
import type { ClauseDrafts } from "./clause-drafts.js";
import "./clause-talk.js";
import { t as ta } from "./messages.js";

const LONGEST = 10_000;

/** Where two people write: what stands there, what is typed, and how to see the news. */
export interface Desk {
  readonly engagementId: string;
  readonly agreement: Agreement;
  readonly partner: string;
  readonly drafts: ClauseDrafts;
  readonly refresh: () => Promise<void>;
  readonly lookAgain: () => void;
}

/** A clause that both can write. */
export function clauseField(clause: Clause, desk: Desk): TemplateResult {
  const text = desk.drafts.text(clause);
  return html`<div class="stack-tight">
    ${textArea({
      name: `clause-${clause.id}`,
      label: clause.title,
      hint: clause.help,
      required: clause.required,
      value: text,
      maxlength: LONGEST,
      rows: Math.min(12, Math.max(3, Math.ceil(text.length / 70) + text.split("\n").length - 1)),
      onInput: (value) => desk.drafts.type(clause, value),
    })}
    ${line(clause, desk)} ${conflictNotice(clause, desk)} ${talk(clause, desk)}
  </div>`;
}

/** The planned end, which is a clause as well. */
export function endField(desk: Desk): TemplateResult {
  const { endsOn, maxMonths } = desk.agreement;
  return html`<div class="stack-tight">
    ${dateField({
      name: "clause-ends-on",
      label: t("agreement.end"),
      hint: t("agreement.end.hint", { months: maxMonths }),
      required: true,
      value: desk.drafts.text(endsOn),
      onInput: (value) => desk.drafts.type(endsOn, value),
    })}
    ${line(endsOn, desk)} ${conflictNotice(endsOn, desk)} ${talk(endsOn, desk)}
  </div>`;
}

function talk(clause: Clause, desk: Desk): TemplateResult {
  return html`<x-clause-talk
    .engagementId=${desk.engagementId}
    .clause=${clause}
    .parties=${desk.agreement.parties}
    .me=${desk.agreement.me}
    @clause-talk=${desk.lookAgain}
  ></x-clause-talk>`;
}

/** Who changed it last, and whether what is typed is saved. */
function line(clause: Clause, desk: Desk): TemplateResult {
  const state = desk.drafts.state(clause);
  const save =
    state === "saving"
      ? t("agreement.saving")
      : state === "saved"
        ? t("agreement.saved")
        : state === "failed" || state === "typing"
          ? t("agreement.unsaved")
          : "";
  return html`<p class="hint cluster">
    <span>${changed(clause, desk)}</span>
    ${
      desk.agreement.other?.clauseId === clause.id
        ? badge(ta("here.clause", { name: desk.partner }), "info")
        : nothing
    }
    <span class=${state === "failed" ? "strong" : nothing}>${save}</span>
  </p>`;
}

function changed(clause: Clause, { agreement }: Desk): string {
  if (!clause.changedBy || !clause.changedAt) {
    return clause.text ? t("agreement.starter") : "";
  }
  const when = relative(clause.changedAt);
  return clause.changedBy === agreement.me
    ? t("agreement.byYou", { when })
    : t("agreement.by", { name: nameOf(agreement, clause.changedBy, "agreement.you"), when });
}

/** Both texts side by side; nothing is lost, and one of the two decides. */
function conflictNotice(clause: Clause, desk: Desk): Content {
  const conflict = desk.drafts.conflict(clause);
  if (!conflict) {
    return nothing;
  }
  return html`<div class="notice" data-tone="wait" role="alert">
    <p class="notice-title">${t("agreement.conflict.title", { name: conflict.changedBy })}</p>
    <p class="strong">${t("agreement.conflict.theirs")}</p>
    <p class="prose words" dir="auto">${conflict.theirText}</p>
    <div class="form-actions">
      <button
        type="button"
        class="button"
        @click=${async () => {
          desk.drafts.keepTheirs(clause.id);
          await desk.refresh();
        }}
      >
        ${t("agreement.conflict.keepTheirs")}
      </button>
      <button type="button" class="button" @click=${() => void desk.drafts.keepMine(clause.id)}>
        ${t("agreement.conflict.keepMine")}
      </button>
    </div>
  </div>`;
}
