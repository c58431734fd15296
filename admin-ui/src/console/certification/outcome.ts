import { html, nothing, type TemplateResult } from "lit";
import { t as messages } from "../messages.js";
import { notice } from "../../shared/parts.js";
import type { Line, Trial } from "./data.js";
import { known } from "./launches.js";
import { t } from "./messages.js";

/** The last try and what it was. */
export interface Tried {
  readonly what: "token" | "roster" | "list" | "create" | "rename" | "delete" | "score" | "results";
  readonly trial: Trial;
}

/** What came of the last try, in words. */
export function outcome({ what, trial }: Tried): TemplateResult {
  if (!trial.ok) {
    return notice(
      "bad",
      t("services.bad", { reason: reason(trial) }),
      html`${trial.status ? html`<p>${t("services.bad.status", { status: trial.status })}</p>` : nothing}
        <details class="more">
          <summary>${t("services.words")}</summary>
          <p><bdi>${trial.words}</bdi></p>
        </details>`,
    );
  }
  return notice("ok", t("services.ok", { millis: trial.millis }), body(what, trial.lines));
}

function reason(trial: Trial): string {
  const key = `deliveries.reason.${trial.reason ?? "none"}`;
  const text = messages(key as "deliveries.reason.none");
  return text === key ? trial.words : text;
}

function body(what: Tried["what"], lines: readonly Line[]): TemplateResult | typeof nothing {
  switch (what) {
    case "token":
      return html`${lines.map(
        (one) =>
          html`<p class="small">
            ${t("services.token.ok", { seconds: one.detail, scopes: one.title.replaceAll("https://purl.imsglobal.org/spec/", "") })}
          </p>`,
      )}`;
    case "list":
      return html`<p>${t("services.done.list", { count: lines.length })}</p>`;
    case "results":
      return html`<p>${t("services.done.results", { count: lines.length })}</p>
        ${facts(lines)}`;
    case "roster":
    case "score":
      return facts(lines);
    default:
      return nothing;
  }
}

function facts(lines: readonly Line[]): TemplateResult | typeof nothing {
  return lines.length === 0
    ? nothing
    : html`<dl class="facts">
        ${lines.map(
          (one) =>
            html`<dt><bdi>${known(`services.roster.${one.title}`, role(one.title))}</bdi></dt>
              <dd><bdi dir="ltr">${one.detail}</bdi></dd>`,
        )}
      </dl>`;
}

/** The last part of a role's address. */
function role(name: string): string {
  return name.slice(name.lastIndexOf("#") + 1);
}
