import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { date, dateTime, number } from "../../shared/i18n.js";
import { LEVELS, signed } from "../../shared/levels.js";
import { t } from "../pair/messages.js";
import { levelText, type Side } from "../pair/pair.js";
import type { Goal } from "./goals-data.js";
import { points, type Point, type Source } from "./progress-points.js";

const WIDTH = 400;
const HEIGHT = 200;
const SIZE = 7;
const SHARES = [1, 0.75, 0.5, 0.25, 0] as const;

/** How a goal came along, as a picture with its table; a sentence while there is too little. */
export function progressChart(goal: Goal, me: Side, partner: string): TemplateResult {
  const all = points(goal);
  if (all.length < 2) {
    return html`<p class="soft">${t("way.noPicture")}</p>`;
  }
  const who = (source: Source): string =>
    source === "start" || source === "proven"
      ? t(`way.source.${source}`)
      : source === me
        ? t("you")
        : source === "FORMER"
          ? t("agreement.former")
          : partner;
  return html`${picture(goal, all, who)} ${table(goal, all, who)}`;
}

function picture(
  goal: Goal,
  all: readonly Point[],
  who: (source: Source) => string,
): TemplateResult {
  const first = all[0];
  const last = all[all.length - 1];
  const sources = [...new Set(all.map((one) => one.source))];
  const place = placing(goal, all);
  return html`<div class="progress-picture">
      <div class="progress-levels" aria-hidden="true">
        ${
          goal.method === "GAS"
            ? LEVELS.map((level) => html`<span>${signed(level)}</span>`)
            : SHARES.map(
                (share) => html`<span>${number(share, { minimumFractionDigits: 2 })}</span>`,
              )
        }
      </div>
      <svg
        class="progress-plot"
        viewBox="0 0 ${WIDTH} ${HEIGHT}"
        role="img"
        aria-label=${t("way.picture", { goal: goal.title })}
      >
        ${SHARES.map(
          (share) =>
            svg`<line class="progress-grid" x1="0" x2=${WIDTH} y1=${share * HEIGHT} y2=${share * HEIGHT} />`,
        )}
        <path class="progress-line" d=${steps(goal, all, place)} />
        ${all.map((one) => mark(one.source, ...place(one)))}
      </svg>
      <div class="progress-days" aria-hidden="true">
        <span>${first ? date(first.at) : nothing}</span>
        <span>${last ? date(last.at) : nothing}</span>
      </div>
    </div>
    <ul class="progress-key">
      ${sources.map(
        (source) =>
          html`<li>
            <svg viewBox="-10 -10 20 20" aria-hidden="true">${mark(source, 0, 0)}</svg>
            ${who(source)}
          </li>`,
      )}
    </ul>`;
}

type Place = (point: Point) => [number, number];

/** Where a point lies on the picture; its first and last touch no edge. */
function placing(goal: Goal, all: readonly Point[]): Place {
  const times = all.map((one) => Date.parse(one.at));
  const from = Math.min(...times);
  const span = Math.max(1, Math.max(...times) - from);
  const [low, high] = goal.method === "GAS" ? [-2, 2] : [0, 1];
  return (point) => [
    SIZE + ((Date.parse(point.at) - from) / span) * (WIDTH - 2 * SIZE),
    HEIGHT - ((point.value - low) / (high - low)) * HEIGHT,
  ];
}

/** What counts, held until something newer counts; for a goal in numbers, what was seen. */
function steps(goal: Goal, all: readonly Point[], place: Place): string {
  const line = all.filter(
    (one) => goal.method !== "GAS" || one.source === "start" || one.source === "proven",
  );
  const drawn = line.map((one, index) => {
    const [x, y] = place(one);
    return index === 0 ? `M${x} ${y}` : goal.method === "GAS" ? `H${x}V${y}` : `L${x} ${y}`;
  });
  return goal.method === "GAS" && line.length > 0 ? `${drawn.join("")}H${WIDTH}` : drawn.join("");
}

function mark(source: Source, x: number, y: number): SVGTemplateResult {
  const kind = `progress-${source.toLowerCase()}`;
  return source === "MENTOR" || source === "FORMER"
    ? svg`<rect class=${kind} x=${x - SIZE + 1} y=${y - SIZE + 1} width=${2 * SIZE - 2} height=${2 * SIZE - 2} />`
    : source === "proven"
      ? svg`<path class=${kind} d="M${x} ${y - SIZE - 2}l${SIZE + 2} ${SIZE + 2}l${-SIZE - 2} ${SIZE + 2}l${-SIZE - 2} ${-SIZE - 2}z" />`
      : svg`<circle class=${kind} cx=${x} cy=${y} r=${SIZE - 1} />`;
}

function table(goal: Goal, all: readonly Point[], who: (source: Source) => string): TemplateResult {
  return html`<details class="more">
    <summary>${t("way.table")}</summary>
    <table class="table">
      <caption>
        ${t("way.caption", { goal: goal.title })}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("way.when")}</th>
          <th scope="col">${t("way.who")}</th>
          <th scope="col">${t("way.stands")}</th>
          <th scope="col">${t("way.note")}</th>
        </tr>
      </thead>
      <tbody>
        ${all.map(
          (one) =>
            html`<tr>
              <th scope="row">${dateTime(one.at)}</th>
              <td data-label=${t("way.who")}>${who(one.source)}</td>
              <td data-label=${t("way.stands")}>${stands(goal, one)}</td>
              <td data-label=${t("way.note")}>
                <span class="words" dir="auto">${one.note || "–"}</span>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

function stands(goal: Goal, point: Point): string {
  if (goal.method === "GAS") {
    return levelText(point.value);
  }
  const score = number(point.value, { minimumFractionDigits: 1, maximumFractionDigits: 2 });
  return point.numbers.length === 0
    ? score
    : t("way.score", { score, numbers: point.numbers.map((one) => number(one)).join(" · ") });
}
