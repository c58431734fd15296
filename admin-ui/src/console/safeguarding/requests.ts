import { html, nothing, type TemplateResult } from "lit";
import { dateTime } from "../../shared/i18n.js";
import { badge, type Content, type Tone } from "../../shared/parts.js";
import type { Opening, Piece } from "./data.js";
import { t } from "./messages.js";

const TONES: Readonly<Record<Opening["state"], Tone>> = {
  ASKED: "wait",
  OPEN: "bad",
  LAPSED: "none",
  OVER: "none",
};

/** A request with what was said for it; what can be done about it is the page's. */
export function request(one: Opening, act: Content): TemplateResult {
  const title = `request-${one.id}`;
  const [first, other] = one.between;
  return html`<article class="card" aria-labelledby=${title}>
    <div class="split">
      <h3 id=${title}>${t("between", { one: first, other })}</h3>
      ${badge(t(`state.${one.state}`), TONES[one.state])}
    </div>
    <ul>
      ${one.parts.map((part) => html`<li>${t(`part.${part}`)}</li>`)}
    </ul>
    <p class="soft small">${t("until", { date: dateTime(one.until) })}</p>
    ${said(t("asked", { name: one.askedBy, date: dateTime(one.askedAt) }), one.reason)}
    ${
      one.approvedBy
        ? said(t("approved", { name: one.approvedBy }), one.approvalReason ?? "")
        : nothing
    }
    ${act}
  </article>`;
}

function said(who: string, words: string): TemplateResult {
  return html`<div class="stack-tight">
    <p class="small">${who}</p>
    <blockquote class="prose" dir="auto">${words}</blockquote>
  </div>`;
}

/** What the pair wrote in the parts that were opened. */
export function pieces(of: Opening, all: readonly Piece[]): TemplateResult {
  const [one, other] = of.between;
  return html`<section class="stack" aria-labelledby="pieces">
    <h2 id="pieces" tabindex="-1">${t("pieces", { one, other })}</h2>
    ${
      all.length === 0
        ? html`<p class="soft">${t("nothing")}</p>`
        : all.map(
            (piece) =>
              html`<div class="card stack-tight">
                <h3 dir="auto">${piece.title || t(`part.${piece.part}`)}</h3>
                ${piece.at ? html`<p class="soft small">${dateTime(piece.at)}</p>` : nothing}
                ${piece.words.map(
                  (word) =>
                    html`<p class="prose">
                      ${word.by ? html`<strong><bdi>${word.by}</bdi>:</strong> ` : nothing}<span
                        dir="auto"
                        >${word.text}</span
                      >
                    </p>`,
                )}
              </div>`,
          )
    }
  </section>`;
}
