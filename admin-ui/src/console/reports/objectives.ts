import { html, type TemplateResult } from "lit";
import { barTable } from "../../shared/bar-table.js";
import { date, number } from "../../shared/i18n.js";
import { badge, type Tone } from "../../shared/parts.js";
import { href } from "../../shared/router.js";
import { t as about } from "../objectives/messages.js";
import type { ObjectiveReport, Share, Standing } from "./data.js";
import { t } from "./messages.js";
import { section } from "./parts.js";

/** What a standing looks like. */
export const TONES: Readonly<Record<Standing, Tone>> = {
  NOTHING_YET: "none",
  WITHHELD: "none",
  UNDER_WAY: "wait",
  REACHED: "ok",
  MISSED: "bad",
};

/** What the program is wanted for, and how far it is: the first thing that a report answers. */
export function objectives(all: readonly ObjectiveReport[], smallestGroup: number): TemplateResult {
  return section(
    "objectives",
    all.length === 0
      ? html`<p class="soft">
          ${t("objectives.none")} <a href=${href("programs")}>${t("objectives.say")}</a>
        </p>`
      : html`${all.map((one) => objective(one, smallestGroup))}`,
    t("objectives.text"),
  );
}

function objective(one: ObjectiveReport, smallestGroup: number): TemplateResult {
  return html`<article class="card">
    <div class="split">
      <h3 dir="auto">${one.text}</h3>
      ${badge(t(`standing.${one.standing}`), TONES[one.standing])}
    </div>
    ${one.due ? html`<p class="soft small">${t("objectives.due", { date: date(one.due) })}</p>` : ""}
    ${barTable({
      caption: one.text,
      captionHeard: true,
      head: t("objectives.measure"),
      columns: [t("objectives.now"), t("objectives.target")],
      shares: true,
      notes: t("objectives.counted"),
      rows: one.indicators.map((indicator) => ({
        label: about(`measure.${indicator.measure}`),
        values: [ratio(indicator.share), indicator.target / 100],
        note: note(indicator, smallestGroup),
      })),
    })}
  </article>`;
}

function ratio(share: Share | undefined): number | undefined {
  return share && share.of > 0 ? share.count / share.of : undefined;
}

function note(
  { share, claimed }: ObjectiveReport["indicators"][number],
  smallestGroup: number,
): string {
  if (!share) {
    return t("objectives.few", { people: smallestGroup });
  }
  const counted = t("objectives.of", { count: number(share.count), of: number(share.of) });
  return claimed && claimed.count !== share.count
    ? `${counted}; ${t("objectives.claimed", { count: number(claimed.count) })}`
    : counted;
}
