import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { why } from "../../matching/why.js";
import { radioField } from "../../shared/fields.js";
import { dateTime } from "../../shared/i18n.js";
import { badge, empty, type Content } from "../../shared/parts.js";
import type { Request } from "./data.js";
import { t } from "./messages.js";
import { TONES } from "./sent.js";

const REASONS = ["NO_TIME", "OTHER_FIELD", "TOO_CLOSE"] as const;

/** What a mentor can do with a request. */
export interface Answering {
  readonly accept: (request: Request) => TemplateResult;
  readonly decline: (request: Request) => TemplateResult;
  readonly onDecline: (event: SubmitEvent, request: Request) => void;
}

/** Who asks a mentor: to answer, in line, and earlier. */
export function received(all: readonly Request[], answering: Answering): Content {
  const open = all.filter((one) => one.state === "OPEN");
  const line = all.filter((one) => one.state === "WAITING");
  const past = all.filter((one) => !open.includes(one) && !line.includes(one));
  return html`
    ${
      open.length === 0 && line.length === 0
        ? empty(t("received.none.title"), t("received.none.text"))
        : nothing
    }
    ${repeat(
      open,
      (one) => one.id,
      (one) => card(one, answering),
    )}
    ${
      line.length > 0
        ? html`<section class="stack" aria-labelledby="line">
            <h2 id="line">${t("received.line")}</h2>
            <p>${t("received.line.text", { count: line.length })}</p>
          </section>`
        : nothing
    }
    ${
      past.length > 0
        ? html`<section class="stack" aria-labelledby="past">
            <h2 id="past">${t("received.past")}</h2>
            <ul class="list" aria-labelledby="past">
              ${past.map(
                (one) =>
                  html`<li class="split">
                    <span>${one.partner.name}</span>
                    ${badge(t(`state.${one.state}`), TONES[one.state])}
                  </li>`,
              )}
            </ul>
          </section>`
        : nothing
    }
  `;
}

function card(one: Request, answering: Answering): TemplateResult {
  const { name, about } = one.partner;
  const title = `request-${one.id}`;
  return html`<article class="card card-next" aria-labelledby=${title}>
    <h2 id=${title}>${t("received.card", { name })}</h2>
    <p class="prose words" dir="auto">${one.note || t("note.none")}</p>
    ${
      one.parts.length > 0
        ? html`<div class="stack-tight">
            <h3>${t("received.why")}</h3>
            ${why(one.parts, t("mentor.nothing"))}
          </div>`
        : nothing
    }
    ${
      about
        ? html`<div class="stack-tight">
            <h3>${t("received.about", { name })}</h3>
            <p class="prose words" dir="auto">${about}</p>
          </div>`
        : nothing
    }
    <p>${t("received.until", { date: dateTime(one.expiresAt ?? "") })} ${t("accept.text")}</p>
    <div>${answering.accept(one)}</div>
    <details class="more">
      <summary>${t("decline")}<span class="only-heard"> (${name})</span></summary>
      <form
        class="form"
        novalidate
        @submit=${(event: SubmitEvent) => answering.onDecline(event, one)}
      >
        <p class="soft">${t("decline.text")}</p>
        ${radioField({
          name: `reason-${one.id}`,
          label: t("decline.reason"),
          value: "",
          choices: [
            { value: "", label: t("decline.reason.none") },
            ...REASONS.map((value) => ({ value, label: t(`decline.reason.${value}`) })),
          ],
        })}
        <div class="form-actions">${answering.decline(one)}</div>
      </form>
    </details>
  </article>`;
}
