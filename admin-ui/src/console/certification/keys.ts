import { html, nothing, type TemplateResult } from "lit";
import { date, dateTime } from "../../shared/i18n.js";
import { badge, notice, type Content, type Tone } from "../../shared/parts.js";
import type { Key, KeySet, KeySets } from "./data.js";
import { known } from "./launches.js";
import { t } from "./messages.js";

const TONES: Readonly<Record<Key["state"], Tone>> = {
  WAITING: "wait",
  SIGNING: "ok",
  PUBLISHED: "info",
  WITHDRAWN: "none",
};

/** Our keys and both key sets, with what may be done about them. */
export function keySection(
  keys: readonly Key[],
  sets: KeySets | undefined,
  actions: Content,
): TemplateResult {
  return html`<section class="stack" aria-labelledby="keys-title">
    <div class="stack-tight">
      <h2 id="keys-title">${t("keys.title")}</h2>
      <p class="soft">${t("keys.text")}</p>
    </div>
    <table class="table">
      <thead>
        <tr>
          <th scope="col">${t("keys.key")}</th>
          <th scope="col">${t("keys.state")}</th>
          <th scope="col">${t("keys.since")}</th>
        </tr>
      </thead>
      <tbody>
        ${keys.map(
          (one) =>
            html`<tr>
              <th scope="row"><code dir="ltr">${one.kid.slice(0, 12)}…</code></th>
              <td data-label=${t("keys.state")}>
                <div class="stack-tight">
                  <div>${badge(t(`keys.state.${one.state}`), TONES[one.state])}</div>
                  ${
                    one.state === "WAITING"
                      ? html`<span class="small"
                          >${t("keys.from", { time: dateTime(one.signsFrom) })}</span
                        >`
                      : nothing
                  }
                </div>
              </td>
              <td data-label=${t("keys.since")}>${date(one.publishedAt)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="cluster">${actions}</div>
    ${sets ? html`${found(t("keys.ours"), sets.ours)} ${found(t("keys.platforms"), sets.platforms)}` : nothing}
  </section>`;
}

function found(title: string, set: KeySet): TemplateResult {
  return notice(
    set.reason ? "bad" : "ok",
    title,
    html`<p class="small"><bdi dir="ltr">${set.address}</bdi></p>
      <p>
        ${
          set.reason
            ? known(`keys.reason.${set.reason}`, set.words || set.reason)
            : t("keys.good", { count: set.keyIds.length })
        }
      </p>`,
  );
}
