import { html, type TemplateResult } from "lit";
import type { Kept } from "./data.js";
import { t } from "./messages.js";

/** What is kept about people, one line each; what there is to know about it stands behind. */
export function keptList(all: readonly Kept[]): TemplateResult {
  return html`<section class="stack" aria-labelledby="kept">
    <h2 id="kept">${t("kept")}</h2>
    <p class="prose">${t("kept.text")}</p>
    <div class="stack-tight">${all.map(entry)}</div>
  </section>`;
}

function entry(kept: Kept): TemplateResult {
  return html`<details class="more">
    <summary>${kept.title}</summary>
    <div class="stack">
      <p class="prose">${kept.what}</p>
      <dl class="facts">
        ${fact(t("why"), kept.why)} ${fact(t("until"), kept.until)}
        ${fact(t("readers"), kept.readers)}
        ${fact(t("copy"), t(kept.given ? "copy.yes" : "copy.no"))}
        ${fact(t("erasure"), kept.erasure)}
      </dl>
    </div>
  </details>`;
}

function fact(name: string, value: string): TemplateResult {
  return html`<dt>${name}</dt>
    <dd>${value}</dd>`;
}
