import { html, type TemplateResult } from "lit";
import { number } from "../../shared/i18n.js";
import { badge } from "../../shared/parts.js";
import type { Observed } from "./data.js";
import { t } from "./messages.js";
import { tableSection } from "./table.js";

/** Below this many people in either group nothing is compared; the server says the same. */
const FEWEST = 20;

/** Those who found somebody beside those who wait: labelled for what it is. */
export function observed({ paired, waiting, difference }: Observed): TemplateResult {
  const share = (percent: number | undefined): string =>
    percent === undefined ? "–" : number(percent / 100, { style: "percent" });
  return tableSection(
    "observed",
    [t("observed.who"), t("observed.people"), t("observed.stayed")],
    [
      [t("observed.paired"), number(paired), share(difference?.percent)],
      [t("observed.waiting"), number(waiting), share(difference?.otherPercent)],
    ],
    html`<p>
      ${badge(t("observed.label"), "wait")}
      ${
        difference
          ? t("observed.points", {
              points: number(difference.points),
              low: number(difference.low),
              high: number(difference.high),
            })
          : t("observed.few", { people: FEWEST })
      }
    </p>`,
  );
}
