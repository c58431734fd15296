import { html, type TemplateResult } from "lit";
import { dateTime } from "../shared/i18n.js";
import type { Read } from "./data.js";
import { t } from "./messages.js";

/** What each address tells, the most particular first; the rest is said in general words. */
const PLACES = [
  ["/api/course/outcomes", "reads.outcomes"],
  ["/api/course/runs", "reads.runs"],
  ["/api/course/relations", "reads.relations"],
  ["/api/course/ratings", "reads.ratings"],
  ["/api/course/check-ins", "reads.checkIns"],
  ["/api/course/roster", "reads.roster"],
  ["/api/course", "reads.course"],
  ["/api/console/reads", "reads.log"],
  ["/api/console/safeguarding", "reads.safeguarding"],
] as const;

/** Who of the staff was shown what, the newest first. */
export function readTable(reads: readonly Read[], caption: string): TemplateResult {
  return html`<table class="table">
    <caption class="only-heard">
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t("reads.who")}</th>
        <th scope="col">${t("reads.what")}</th>
        <th scope="col">${t("reads.when")}</th>
      </tr>
    </thead>
    <tbody>
      ${reads.map(row)}
    </tbody>
  </table>`;
}

function row(read: Read): TemplateResult {
  return html`<tr>
    <th scope="row">
      <bdi>${read.name ?? t(read.role === "FORGOTTEN" ? "reads.tandem" : "reads.operator")}</bdi>
      <span class="soft small">${t(`reads.role.${read.role}`)}</span>
    </th>
    <td data-label=${t("reads.what")}>
      ${read.role === "FORGOTTEN" ? t("reads.forgotten") : what(read.operation)}
      ${read.one ? html`<span class="soft">${t("reads.one")}</span>` : ""}
    </td>
    <td data-label=${t("reads.when")}>${dateTime(read.at)}</td>
  </tr>`;
}

function what(operation: string): string {
  const address = operation.split(" ")[1] ?? "";
  const place = PLACES.find(([begin]) => address.startsWith(begin));
  return t(place ? place[1] : "reads.console");
}
