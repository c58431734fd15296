import { html, nothing, type TemplateResult } from "lit";
import { dateTime } from "../../shared/i18n.js";
import { badge, type Content, type Tone } from "../../shared/parts.js";
import { t } from "../pair/messages.js";
import { points } from "../pair/pair.js";

/** Something that went to the gradebook. */
export interface Sent {
  readonly number: number;
  readonly points: number;
  readonly maximum: number;
  readonly comment: string;
  /** Why an instructor decided so; none where it is what the two signed. */
  readonly reason?: string | null;
  readonly at: string;
  readonly state: "QUEUED" | "SENT" | "CONFIRMED" | "DIFFERS" | "KEPT" | "FAILED" | "SUPERSEDED";
}

const TONES: Readonly<Record<Sent["state"], Tone>> = {
  QUEUED: "wait",
  SENT: "ok",
  CONFIRMED: "ok",
  DIFFERS: "wait",
  KEPT: "none",
  FAILED: "bad",
  SUPERSEDED: "none",
};

/** Everything that went to the gradebook: a line is never changed, a newer one counts instead. */
export function ledger(sent: readonly Sent[]): Content {
  if (sent.length === 0) {
    return nothing;
  }
  return html`<section class="stack" aria-labelledby="ledger">
    <h2 id="ledger">${t("ledger.title")}</h2>
    <ol class="list">
      ${[...sent].reverse().map(line)}
    </ol>
  </section>`;
}

function line(one: Sent): TemplateResult {
  return html`<li class="stack-tight">
    <p class="cluster">
      <span class="strong">${points(one)}</span>
      ${badge(t(`ledger.${one.state}`), TONES[one.state])}
      <span class="hint">${dateTime(one.at)}</span>
    </p>
    <p class="soft" dir="auto">${one.comment}</p>
    ${
      one.reason
        ? html`<p>${t("ledger.reason")}</p>
            <p class="prose words" dir="auto">${one.reason}</p>`
        : nothing
    }
  </li>`;
}
