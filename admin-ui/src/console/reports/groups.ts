import { html, nothing, type TemplateResult } from "lit";
import { barTable } from "../../shared/bar-table.js";
import { config } from "../../shared/config.js";
import { number } from "../../shared/i18n.js";
import type { Content } from "../../shared/parts.js";
import { RECORDS, WAY, type Comparison, type Report } from "./data.js";
import { t } from "./messages.js";
import { section } from "./parts.js";

const PARTS = { COURSE: "course", QUARTER: "quarter", COHORT: "cohort" } as const;

/** Groups side by side, where there is more than one to compare. */
export function comparison({ by, groups }: Comparison, smallestGroup: number): Content {
  const part = PARTS[by];
  return groups.length < 2
    ? nothing
    : section(
        part,
        barTable({
          caption: t(`${part}.title`),
          captionHeard: true,
          head: t(`${part}.head`),
          columns: WAY.map((step) => t(`way.${step}`)),
          notes: t("way.note"),
          rows: groups.map(({ name, reached }) => ({
            label: by === "QUARTER" ? quarter(name) : name,
            values: WAY.map((step) => reached?.[step]),
            note: reached
              ? share(reached.completed, reached.people)
              : t("way.few", { people: smallestGroup }),
          })),
        }),
        `${t(`${part}.text`)} ${t("way.text", { people: smallestGroup })}`,
      );
}

function share(completed: number, people: number): string {
  return people === 0 ? "–" : number(completed / people, { style: "percent" });
}

/** "October – December 2026", from "2026-Q4". */
function quarter(name: string): string {
  const [year = 0, of = 1] = name.split("-Q").map(Number);
  const month = (index: number): Date => new Date(Date.UTC(year, index, 1));
  return new Intl.DateTimeFormat(config().locale, {
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }).formatRange(month(of * 3 - 3), month(of * 3 - 1));
}

/** How many records the numbers come from. */
export function records({ records: of }: Report["report"]): Content {
  return of
    ? section(
        "records",
        html`<dl class="facts">
          ${RECORDS.map(
            (kind): TemplateResult =>
              html`<dt>${t(`records.${kind}`)}</dt>
                <dd>
                  ${
                    kind === "minutes"
                      ? t("times.hours", { count: Math.round(of.minutes / 60) })
                      : number(of[kind])
                  }
                </dd>`,
          )}
        </dl>`,
        t("records.text"),
      )
    : nothing;
}
