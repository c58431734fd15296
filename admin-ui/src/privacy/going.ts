import { html, nothing } from "lit";
import { date } from "../shared/i18n.js";
import type { Content } from "../shared/parts.js";
import type { Going } from "./data.js";
import { t } from "./messages.js";

/** What of the person's goes when; nothing where nothing does. */
export function goingTable(all: readonly Going[]): Content {
  if (all.length === 0) {
    return nothing;
  }
  return html`<section class="stack" aria-labelledby="going">
    <h2 id="going">${t("going")}</h2>
    <p class="prose">${t("going.text")}</p>
    <table class="table">
      <caption class="only-heard">
        ${t("going")}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("going.what")}</th>
          <th scope="col">${t("going.when")}</th>
        </tr>
      </thead>
      <tbody>
        ${all.map(row)}
      </tbody>
    </table>
  </section>`;
}

function row(one: Going): Content {
  return html`<tr>
    <th scope="row">
      ${
        one.what === "PAIR"
          ? t("going.PAIR", { program: one.program, name: one.with ?? "" })
          : t("going.PROFILE", { program: one.program })
      }
    </th>
    <td data-label=${t("going.when")}>
      ${t(one.gone ? "going.gone" : "going.on", { date: date(one.on) })}
    </td>
  </tr>`;
}
