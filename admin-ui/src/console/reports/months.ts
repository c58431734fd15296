import { nothing } from "lit";
import { barTable } from "../../shared/bar-table.js";
import { date } from "../../shared/i18n.js";
import type { Content } from "../../shared/parts.js";
import type { Report } from "./data.js";
import { t } from "./messages.js";
import { section } from "./parts.js";

const SHOWN = ["PAIRED", "MET", "COMPLETED"] as const;

/** How a program went over time, once there is more than one month to compare. */
export function months({ months: all }: Report): Content {
  return all.length < 2
    ? nothing
    : section(
        "months",
        barTable({
          caption: t("months.title"),
          captionHeard: true,
          head: t("months.head"),
          columns: SHOWN.map((stage) => t(`stage.${stage}`)),
          rows: all.map(({ at, stages }) => ({
            label: date(at),
            values: SHOWN.map((shown) => stages.find(({ stage }) => stage === shown)?.people),
          })),
        }),
        t("months.text"),
      );
}
