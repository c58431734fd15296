import { html, nothing, type TemplateResult } from "lit";
import { date, number } from "../../shared/i18n.js";
import type { Result } from "./reflection-data.js";
import { t } from "./messages.js";

const ONE_DECIMAL = { maximumFractionDigits: 1 } as const;

/** What both said to one questionnaire, side by side; the other's only once it is there. */
export function result(one: Result, partner: string): TemplateResult {
  return html`<table class="table">
      <caption>
        ${t("results.caption", { survey: one.name, date: date(one.answeredAt) })}.
        ${t("results.scale", { from: one.from, to: one.to })}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("results.what")}</th>
          <th scope="col" class="number">${t("results.mine")}</th>
          ${one.both ? html`<th scope="col" class="number">${partner}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${one.scores.map(
          (score) =>
            html`<tr>
              <th scope="row">${score.name}</th>
              <td class="number" data-label=${t("results.mine")}>${mean(score.mine)}</td>
              ${
                one.both
                  ? html`<td class="number" data-label=${partner}>${mean(score.theirs)}</td>`
                  : nothing
              }
            </tr>`,
        )}
      </tbody>
    </table>
    ${one.both ? nothing : html`<p class="soft">${t("results.waiting", { name: partner })}</p>`}`;
}

const mean = (value: number | null | undefined): string =>
  value === null || value === undefined ? t("results.missing") : number(value, ONE_DECIMAL);
