import { html, nothing, type TemplateResult } from "lit";
import { ApiProblem } from "./api.js";
import { announce } from "./announce.js";
import { problemMessage } from "./i18n.js";
import { t } from "./messages.js";

/** What a colour says; words say it too, always. */
export type Tone = "ok" | "wait" | "bad" | "info" | "none";

/** Anything that can stand in a template. */
export type Content = TemplateResult | string | typeof nothing;

/** A state in a word or two. */
export function badge(text: string, tone: Tone = "none"): TemplateResult {
  return html`<span class="badge" data-tone=${tone}>${text}</span>`;
}

/** A message that belongs to the page: what is pending, what to know before going on. */
export function notice(tone: Tone, title: string, body: Content = nothing): TemplateResult {
  return html`<div class="notice" data-tone=${tone}>
    <p class="notice-title">${title}</p>
    ${body}
  </div>`;
}

/** What to tell a person about something that went wrong, and nothing of its insides. */
export function problemText(cause: unknown): string {
  if (!(cause instanceof ApiProblem)) {
    return t("problem.server-error");
  }
  return problemMessage(cause.code) ?? (cause.detail || t("problem.server-error"));
}

/** A problem as an alert that takes focus; `again` gives it a button where trying again can help. */
export function problemNotice(cause: unknown, again?: () => void): TemplateResult {
  const over = cause instanceof ApiProblem && cause.status === 401;
  const id = cause instanceof ApiProblem ? cause.correlationId : undefined;
  return html`<div class="notice" data-tone="bad" role="alert" tabindex="-1">
    <p class="notice-title">${t("problem.title")}</p>
    <p>${problemText(cause)}</p>
    ${id ? html`<p class="hint">${t("problem.reference", { id })}</p>` : nothing}
    ${
      again && !over
        ? html`<div>
            <button type="button" class="button button-small" @click=${again}>${t("retry")}</button>
          </div>`
        : nothing
    }
  </div>`;
}

/** The place of something that is still on its way. */
export function skeleton(): TemplateResult {
  return html`<div class="skeleton" role="status">
    <span></span><span></span><span></span><span class="only-heard">${t("loading")}</span>
  </div>`;
}

/** Nothing here yet: says why, and what to do about it. */
export function empty(title: string, body: Content, action: Content = nothing): TemplateResult {
  return html`<div class="empty">
    <h2>${title}</h2>
    <p class="soft">${body}</p>
    ${action}
  </div>`;
}

/** How far something has come, in words and as a bar. */
export function progress(label: string, value: number, max: number): TemplateResult {
  return html`<div class="progress">
    <span class="small soft">${label}</span>
    <progress aria-label=${label} value=${value} max=${max}></progress>
  </div>`;
}

/** A read-only text with a button that copies it. */
export function copyLine(id: string, label: string, value: string): TemplateResult {
  const copy = async (event: Event): Promise<void> => {
    const button = event.currentTarget as HTMLElement;
    button.closest(".input-line")?.querySelector("input")?.select();
    try {
      await navigator.clipboard.writeText(value);
      announce(t("copied"));
      button.textContent = t("copied");
    } catch {
      announce(t("copyFailed"));
    }
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <div class="input-line">
      <input id=${id} class="input" readonly dir="ltr" .value=${value} />
      <button type="button" class="button" @click=${copy}>${t("copy")}</button>
    </div>
  </div>`;
}
