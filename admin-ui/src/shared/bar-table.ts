import { html, nothing, svg, type TemplateResult } from "lit";
import { number } from "./i18n.js";

/** A row: its name, a number for each column, and what else is to be said of it. */
export interface BarRow {
  readonly label: string;
  /** Where more is told about it. */
  readonly href?: string | undefined;
  /** Nothing where there is no number yet. */
  readonly values: readonly (number | undefined)[];
  readonly note?: string | undefined;
}

/** A table whose numbers are bars as well: the picture and its data in one. */
export interface BarTable {
  readonly caption: string;
  /** Where the heading above says the same, the caption is for those who hear the page. */
  readonly captionHeard?: boolean;
  readonly head: string;
  /** The names of the columns with numbers. */
  readonly columns: readonly string[];
  readonly rows: readonly BarRow[];
  /** The numbers are shares of a whole, 0 to 1: bars are as long as they are. */
  readonly shares?: boolean;
  /** The name of the column with notes, if there are any. */
  readonly notes?: string;
}

/** From so many columns beside the names on, a bar stands below its number. */
const MANY = 4;

/** Bars of counts are as long as their share of the largest number in the table. */
export function barTable(data: BarTable): TemplateResult {
  const most = Math.max(1, ...data.rows.flatMap((row) => row.values.map((value) => value ?? 0)));
  const style = data.shares ? ({ style: "percent" } as const) : {};
  return html`<table
    class="table bar-table"
    ?data-many=${data.columns.length + (data.notes ? 1 : 0) >= MANY}
  >
    <caption class=${data.captionHeard ? "only-heard" : nothing}>
      ${data.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${data.head}</th>
        ${data.columns.map((name) => html`<th scope="col">${name}</th>`)}
        ${data.notes ? html`<th scope="col">${data.notes}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${data.rows.map(
        (row) =>
          html`<tr>
            <th scope="row">
              ${row.href ? html`<a href=${row.href}><bdi>${row.label}</bdi></a>` : html`<bdi>${row.label}</bdi>`}
            </th>
            ${row.values.map(
              (value, column) =>
                html`<td data-label=${data.columns[column] ?? nothing}>
                  <div class="bar-value">
                    ${bar((value ?? 0) / most)}
                    <span>${value === undefined ? "–" : number(value, style)}</span>
                  </div>
                </td>`,
            )}
            ${
              data.notes
                ? html`<td data-label=${data.notes} class="soft">${row.note ?? "–"}</td>`
                : nothing
            }
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function bar(share: number): TemplateResult {
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="bar-room" width="100" height="10" /><rect class="bar-fill" width=${share * 100} height="10" />`}
  </svg>`;
}
