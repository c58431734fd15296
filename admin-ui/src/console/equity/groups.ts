import { html, nothing, type TemplateResult } from "lit";
import { barTable } from "../../shared/bar-table.js";
import { number } from "../../shared/i18n.js";
import { badge, type Content, type Tone } from "../../shared/parts.js";
import { STEPS, type Difference, type Group } from "./data.js";
import { t } from "./messages.js";

/** Below this many people on either side nothing is compared; the server says the same. */
const FEWEST_COMPARED = 20;

const COLUMNS = ["people", ...STEPS] as const;

/** How far each group came. */
export function ways(title: string, groups: readonly Group[], smallest: number): TemplateResult {
  return html`${barTable({
    caption: title,
    captionHeard: true,
    head: t("groups.head"),
    columns: COLUMNS.map((step) => t(`way.${step}`)),
    notes: t("way.note"),
    rows: groups.map(({ name, reached }) => ({
      label: name,
      values: COLUMNS.map((step) => reached?.[step]),
      note: reached
        ? percent(reached.people === 0 ? 0 : (100 * reached.completed) / reached.people)
        : t("groups.few", { people: smallest }),
    })),
  })}
  ${definition("groups", t("groups.text", { people: smallest }))}`;
}

/** Each group against all others, where both sides are large enough. */
export function differences(groups: readonly Group[]): TemplateResult {
  const rows = groups.flatMap((group) =>
    STEPS.flatMap((step) => {
      const found = group[step];
      return found ? [row(group.name, step, found)] : [];
    }),
  );
  return html`<section class="stack" aria-labelledby="differences">
    <h2 id="differences">${t("differences.title")}</h2>
    ${rows.length === 0 ? html`<p class="soft">${t("differences.none", { people: FEWEST_COMPARED })}</p>` : table(rows)}
    ${definition("differences", t("differences.text"))}
  </section>`;
}

function table(rows: readonly TemplateResult[]): TemplateResult {
  return html`<table class="table">
    <caption class="only-heard">
      ${t("differences.title")}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t("differences.what")}</th>
        <th scope="col">${t("differences.here")}</th>
        <th scope="col">${t("differences.others")}</th>
        <th scope="col">${t("differences.points")}</th>
        <th scope="col">${t("differences.says")}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function row(group: string, step: (typeof STEPS)[number], of: Difference): TemplateResult {
  const [text, tone] = says(of);
  return html`<tr>
    <th scope="row">${t("differences.row", { group, step: t(`way.${step}`) })}</th>
    <td data-label=${t("differences.here")}>${percent(of.percent)}</td>
    <td data-label=${t("differences.others")}>${percent(of.otherPercent)}</td>
    <td data-label=${t("differences.points")}>
      ${t("differences.interval", { points: of.points, low: of.low, high: of.high })}
    </td>
    <td data-label=${t("differences.says")}>${badge(text, tone)}</td>
  </tr>`;
}

function says({ low, high }: Difference): readonly [string, Tone] {
  if (high < 0) {
    return [t("differences.lower"), "wait"];
  }
  return low > 0 ? [t("differences.higher"), "info"] : [t("differences.alike"), "none"];
}

function definition(of: "groups" | "differences", text: string): Content {
  return text
    ? html`<details class="more">
        <summary>
          ${t("definition")}<span class="only-heard"
            >${of === "differences" ? `: ${t("differences.title")}` : ""}</span
          >
        </summary>
        <p class="soft">${text}</p>
      </details>`
    : nothing;
}

function percent(value: number): string {
  return number(value / 100, { style: "percent" });
}
