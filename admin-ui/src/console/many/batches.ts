import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { dateTime } from "../../shared/i18n.js";
import type { Content } from "../../shared/parts.js";
import { done, type Batch, type Line } from "./data.js";
import { t } from "./messages.js";

/** What was done to many lately, each with the button that undoes it while it can be. */
export function lately(batches: readonly Batch[], undo: (batch: Batch) => TemplateResult): Content {
  return batches.length === 0
    ? nothing
    : html`<section class="stack" aria-labelledby="lately">
        <h2 id="lately" tabindex="-1">${t("lately.title")}</h2>
        ${repeat(
          batches,
          ({ id }) => id,
          (one) => article(one, undo),
        )}
      </section>`;
}

function article(one: Batch, undo: (batch: Batch) => TemplateResult): TemplateResult {
  const title = `batch-${one.id}`;
  return html`<article class="card stack-tight" aria-labelledby=${title}>
    <h3 id=${title}>
      ${t(`lately.${one.act}`, { count: done(one.lines).length, cohort: one.cohort })}
    </h3>
    <p class="soft small">
      ${t("by", { name: one.by, time: dateTime(one.at) })}
      ${one.undoneAt ? html`· ${t("undone", { time: dateTime(one.undoneAt) })}` : nothing}
    </p>
    ${one.reason ? html`<p dir="auto">${one.reason}</p>` : nothing}
    ${one.told > 0 ? html`<p>${t("told", { count: one.told })}</p>` : nothing} ${left(one.lines)}
    ${one.undoneAt ? undone(one.lines) : nothing}
    ${
      one.undoUntil
        ? html`<div class="form-actions">
            ${undo(one)}
            <span class="soft small">${t("undo.until", { time: dateTime(one.undoUntil) })}</span>
          </div>`
        : nothing
    }
  </article>`;
}

/** Whom a line is about. */
export function who({ name, partner }: Line): TemplateResult {
  return html`<bdi
    >${partner === undefined ? name : t("pair.of", { mentee: name, mentor: partner })}</bdi
  >`;
}

/** That somebody finds it on their page alone. */
export function onPage({ outcome }: Line): Content {
  return outcome === "ON_PAGE" ? html`, ${t("on.page")}` : nothing;
}

/** Those to whom it is not, or was not, done, and why. */
export function left(lines: readonly Line[]): Content {
  const reached = new Set(done(lines));
  const not = lines.filter((one) => !reached.has(one));
  return not.length === 0
    ? nothing
    : html`<p>${t("not", { count: not.length })}</p>
        <ul>
          ${not.map((one) => html`<li>${who(one)}: ${t(`why.${one.outcome}`)}</li>`)}
        </ul>`;
}

function undone(lines: readonly Line[]): Content {
  const restored = lines.filter((one) => one.undone === "RESTORED");
  const not = lines.filter((one) => one.undone && one.undone !== "RESTORED");
  return html`<p>${t("undone.RESTORED", { count: restored.length })}</p>
    ${
      not.length === 0
        ? nothing
        : html`<p>${t("undone.not", { count: not.length })}</p>
            <ul>
              ${not.map(
                (one) => html`<li>${who(one)}: ${t(`undone.${one.undone as "CHANGED"}`)}</li>`,
              )}
            </ul>`
    }`;
}
