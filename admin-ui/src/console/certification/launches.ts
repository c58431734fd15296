import { html, nothing, type TemplateResult } from "lit";
import { dateTime } from "../../shared/i18n.js";
import { badge, notice, type Content, type Tone } from "../../shared/parts.js";
import type { Check, Deed, Launch, Launches } from "./data.js";
import { t } from "./messages.js";

const TONES: Readonly<Record<Check["outcome"], Tone>> = {
  KEPT: "ok",
  BROKEN: "bad",
  NOT_LOOKED_AT: "none",
};

/** The launches that were kept, each with its rules and its claims. */
export function launchList(data: Launches, watch: Content): TemplateResult {
  return html`<section class="stack" aria-labelledby="launches-title">
    <div class="stack-tight">
      <h2 id="launches-title">${t("launches.title")}</h2>
      <p class="soft">${t("launches.text")}</p>
    </div>
    ${
      data.watchedUntil
        ? notice("info", t("launches.watching", { time: dateTime(data.watchedUntil) }))
        : nothing
    }
    <div>${watch}</div>
    ${
      data.launches.length === 0
        ? html`<p class="soft">${t("launches.none")}</p>`
        : html`<div class="stack-tight">${data.launches.map(launchDetails)}</div>`
    }
  </section>`;
}

function launchDetails(launch: Launch): TemplateResult {
  const broken = launch.checks.filter((one) => one.outcome === "BROKEN").length;
  return html`<details class="more">
    <summary>
      ${dateTime(launch.at)}
      ${launch.accepted ? badge(t("launch.ok"), "ok") : badge(t("launch.bad", { count: broken }), "bad")}
    </summary>
    <div class="stack">${rules(launch)} ${claims(launch)}</div>
  </details>`;
}

function rules(launch: Launch): TemplateResult {
  return html`<table class="table">
    <caption class="only-heard">
      ${t("launch.rules")}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t("launch.rule")}</th>
        <th scope="col">${t("launch.outcome")}</th>
      </tr>
    </thead>
    <tbody>
      ${launch.checks.map(
        (one) =>
          html`<tr>
            <th scope="row">
              <div>
                ${known(`rule.${one.rule}`, one.rule)}
                <div class="soft small"><bdi dir="ltr">${one.clause}</bdi></div>
              </div>
            </th>
            <td data-label=${t("launch.outcome")}>
              <div class="stack-tight">
                <div>${badge(t(`outcome.${one.outcome}`), TONES[one.outcome])}</div>
                ${one.reason ? html`<span class="small">${known(`reason.${one.reason}`, one.reason)}</span>` : nothing}
              </div>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function claims(launch: Launch): TemplateResult | typeof nothing {
  return launch.claims.length === 0
    ? nothing
    : html`<details class="more">
        <summary>${t("launch.claims")}</summary>
        <dl class="facts">
          ${launch.claims.map(
            (one) =>
              html`<dt><bdi dir="ltr">${short(one.name)}</bdi></dt>
                <dd>
                  ${
                    one.hidden
                      ? html`<span class="soft">${t("launch.hidden")}</span>`
                      : html`<bdi dir="ltr">${one.value}</bdi>`
                  }
                </dd>`,
          )}
        </dl>
      </details>`;
}

/** What was done on this page, so that a colleague knows. */
export function trail(deeds: readonly Deed[]): TemplateResult {
  return html`<section class="stack" aria-labelledby="trail-title">
    <h2 id="trail-title">${t("trail.title")}</h2>
    ${
      deeds.length === 0
        ? html`<p class="soft">${t("trail.none")}</p>`
        : html`<table class="table">
            <thead>
              <tr>
                <th scope="col">${t("trail.when")}</th>
                <th scope="col">${t("trail.who")}</th>
                <th scope="col">${t("trail.what")}</th>
              </tr>
            </thead>
            <tbody>
              ${deeds.map(
                (one) =>
                  html`<tr>
                    <th scope="row">${dateTime(one.at)}</th>
                    <td data-label=${t("trail.who")}>${one.who}</td>
                    <td data-label=${t("trail.what")}>
                      ${known(`trail.${one.action}`, one.action)}${one.detail ? html`: <bdi>${one.detail}</bdi>` : nothing}
                    </td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
  </section>`;
}

/** The text of a code that the server gave; the code itself where a newer server knows more. */
export function known(key: string, code: string): string {
  const text = t(key as "title");
  return text === key ? code : text;
}

/** A claim's name without the part that all LTI claims share. */
function short(name: string): string {
  return name.replace("https://purl.imsglobal.org/spec/", "").replace("/claim/", ": ");
}
