import { html, nothing, type TemplateResult } from "lit";
import { textArea } from "../../shared/fields.js";
import { dateTime } from "../../shared/i18n.js";
import { badge, type Content, type Tone } from "../../shared/parts.js";
import type { Request, Requests, RequestState } from "./data.js";
import { t } from "./messages.js";

/** The colour of each state. */
export const TONES: Readonly<Record<RequestState, Tone>> = {
  WAITING: "wait",
  OPEN: "wait",
  ACCEPTED: "ok",
  DECLINED: "none",
  EXPIRED: "none",
  WITHDRAWN: "none",
  OVERTAKEN: "none",
};

/** What can be done with a request that was sent. */
export interface Sending {
  /** The request whose note is being changed. */
  readonly editing: string | undefined;
  readonly save: TemplateResult;
  readonly onEdit: (id: string | undefined) => void;
  readonly onSave: (event: SubmitEvent, request: Request) => void;
  readonly withdraw: (request: Request) => TemplateResult;
  readonly again: (request: Request) => TemplateResult;
}

/** A mentee's own requests, newest first. */
export function sent(own: Requests, sending: Sending): Content {
  return html`<section class="stack" aria-labelledby="sent">
    <h2 id="sent">${t("sent.title")}</h2>
    <p>
      ${own.left > 0 ? t("sent.left", { count: own.left }) : t("sent.none")}
      <span class="soft">${t("sent.rule")}</span>
    </p>
    ${
      own.requests.length > 0
        ? html`<ul class="list" aria-labelledby="sent">
            ${own.requests.map((one) => item(one, sending))}
          </ul>`
        : nothing
    }
  </section>`;
}

function item(one: Request, sending: Sending): TemplateResult {
  const alive = one.state === "OPEN" || one.state === "WAITING";
  return html`<li>
    <div class="split">
      <span class="strong">${one.partner.name}</span>
      ${badge(t(`state.${one.state}`), TONES[one.state])}
    </div>
    ${when(one)} ${alive ? living(one, sending) : nothing}
    ${one.again ? html`<div>${sending.again(one)}</div>` : nothing}
  </li>`;
}

function when(one: Request): Content {
  const { name } = one.partner;
  switch (one.state) {
    case "OPEN":
      return html`<span>${t("request.until", { date: dateTime(one.expiresAt ?? "") })}</span>`;
    case "WAITING":
      return html`<span>${t("request.position", { count: one.position ?? 1, name })}</span>`;
    case "DECLINED":
      return html`<span class="soft">${t("request.declined")}</span>`;
    default:
      return nothing;
  }
}

function living(one: Request, sending: Sending): TemplateResult {
  const { name } = one.partner;
  if (sending.editing === one.id) {
    return html`<form
      class="form"
      novalidate
      @submit=${(event: SubmitEvent) => sending.onSave(event, one)}
    >
      ${textArea({ name: "note", label: t("note.yours"), value: one.note, maxlength: 1000, rows: 3 })}
      <div class="form-actions">
        ${sending.save}
        <button type="button" class="button button-quiet" @click=${() => sending.onEdit(undefined)}>
          ${t("ask.cancel")}
        </button>
      </div>
    </form>`;
  }
  return html`<p class="prose words soft" dir="auto">${one.note || t("note.none")}</p>
    <div class="form-actions">
      <button
        type="button"
        class="button button-small"
        aria-label=${t("note.edit.of", { name })}
        @click=${() => sending.onEdit(one.id)}
      >
        ${t("note.edit")}
      </button>
      ${sending.withdraw(one)}
    </div>`;
}
