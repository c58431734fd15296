import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { Line } from "./data.js";

const WIDTH = 320;
const ROW = 56;
const TOP = 20;
const RADIUS = 9;
const SMALL = 5;
const STEP = 14;
/** More than so many in a row would touch each other. */
const MOST = 12;

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * The line as dots: those who helped above, the person in the middle, those they helped below, and
 * below each how many these helped. The sentences and the table beside it say the same.
 */
export function linePicture({ helpedBy, helped }: Line): TemplateResult {
  const shown = helped.slice(0, MOST);
  const rows = [helpedBy.length > 0, true, helped.length > 0, shown.some(({ onward }) => onward)];
  const above = rows[0] ? 1 : 0;
  const height = TOP * 2 + ROW * (rows.filter(Boolean).length - 1);
  const self = { x: WIDTH / 2, y: TOP + ROW * above };
  const helpers = row(Math.min(helpedBy.length, MOST), TOP);
  const next = row(shown.length, self.y + ROW);
  return html`<svg class="line-picture" viewBox="0 0 ${WIDTH} ${height}" aria-hidden="true">
    ${helpers.map((one) => edge(one, self))} ${next.map((one) => edge(self, one))}
    ${shown.map(({ onward }, index) => onwards(onward ?? 0, next[index] ?? self))}
    ${helpers.map((one) => dot(one, RADIUS, "line-other"))}
    ${next.map((one) => dot(one, RADIUS, "line-other"))} ${dot(self, RADIUS + 3, "line-self")}
  </svg>`;
}

/** Places beside each other across the picture. */
function row(count: number, y: number): readonly Place[] {
  return Array.from({ length: count }, (_, index) => ({
    x: (WIDTH * (index + 1)) / (count + 1),
    y,
  }));
}

/** Whom somebody has helped in turn: a few small dots, as many as there is room for. */
function onwards(count: number, from: Place): SVGTemplateResult {
  const drawn = Math.min(count, 3);
  const places = Array.from({ length: drawn }, (_, index) => ({
    x: from.x + (index - (drawn - 1) / 2) * STEP,
    y: from.y + ROW,
  }));
  return svg`${places.map((one) => edge(from, one))}${places.map((one) => dot(one, SMALL, "line-onward"))}`;
}

function edge(from: Place, to: Place): SVGTemplateResult {
  return svg`<line class="line-edge" x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y} />`;
}

function dot({ x, y }: Place, radius: number, kind: string): SVGTemplateResult {
  return svg`<circle class=${kind} cx=${x} cy=${y} r=${radius} />`;
}
