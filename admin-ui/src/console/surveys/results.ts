import { html, type TemplateResult } from "lit";
import { number } from "../../shared/i18n.js";
import type { Content } from "../../shared/parts.js";
import type { GroupResult, ProgramSurveys } from "./data.js";
import { t } from "./messages.js";

/** The means of groups, a line for each questionnaire and side. */
export function results(data: ProgramSurveys): TemplateResult {
  const { smallestGroup } = data;
  return html`<section class="stack" aria-labelledby="results">
    <h2 id="results">${t("results.title")}</h2>
    ${
      data.results.length === 0
        ? html`<p class="soft">${t("results.none")}</p>`
        : html`<p class="prose">${t("results.text", { count: smallestGroup })}</p>
            <table class="table">
              <caption class="only-heard">
                ${t("results.caption")}
              </caption>
              <thead>
                <tr>
                  <th scope="col">${t("results.what")}</th>
                  <th scope="col">${t("results.side")}</th>
                  <th scope="col">${t("results.people")}</th>
                </tr>
              </thead>
              <tbody>
                ${data.results.map((one) => line(one, data))}
              </tbody>
            </table>`
    }
  </section>`;
}

function line(one: GroupResult, { vocabulary, smallestGroup }: ProgramSurveys): TemplateResult {
  const name =
    one.occasion === "PULSE" ? t("results.pulse", { name: one.name, round: one.round }) : one.name;
  return html`<tr>
    <th scope="row">${name}${means(one)}</th>
    <td data-label=${t("results.side")}>
      ${vocabulary[one.side === "MENTOR" ? "mentor" : "mentee"].other}
    </td>
    <td data-label=${t("results.people")}>
      ${one.people === 0 ? t("results.few", { count: smallestGroup }) : number(one.people)}
    </td>
  </tr>`;
}

function means(one: GroupResult): Content {
  const shown = one.means.filter(({ mean }) => mean !== null && mean !== undefined);
  return shown.length === 0
    ? ""
    : html`<dl class="facts">
        ${shown.map(
          ({ name, mean }) =>
            html`<dt>${name}</dt>
              <dd>${t("results.mean", { mean: mean ?? 0, to: one.to })}</dd>`,
        )}
      </dl>`;
}
