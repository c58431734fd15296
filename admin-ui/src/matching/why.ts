import { html, nothing, svg, type TemplateResult } from "lit";
import { list, number } from "../shared/i18n.js";
import type { Content } from "../shared/parts.js";
import { answersMet, type Asked } from "./answers.js";
import { languageName } from "./languages.js";
import { t } from "./messages.js";

/** What one criterion contributed to a match. */
export interface WhyPart {
  readonly criterion: string;
  readonly points: number;
  readonly atMost: number;
  /** Whether both said something; what is unknown never matches. */
  readonly known: boolean;
  /** What the two have in common; for the wishes the place on the list. */
  readonly met: readonly string[];
  /** The program's own question that counted. */
  readonly asked?: Asked | null;
}

const BAR = 320;

/**
 * Why two people were matched: words first, then a picture, then the table behind it. `nothingMet`
 * is said where they have nothing in common.
 */
export function why(
  parts: readonly WhyPart[],
  nothingMet: string = t("met.nothing"),
): TemplateResult {
  const reasons = parts.map(reason).filter((one) => one !== undefined);
  return html`${
      reasons.length > 0
        ? html`<ul class="stack-tight">
            ${reasons.map((one) => html`<li>${one}</li>`)}
          </ul>`
        : html`<p>${nothingMet}</p>`
    }
    ${bar(parts)}
    <details class="more">
      <summary>${t("table.show")}</summary>
      ${table(parts)}
    </details>`;
}

/** One criterion in words, where something met. */
export function reason(part: WhyPart): string | undefined {
  if (part.points === 0) {
    return undefined;
  }
  if (part.asked) {
    return answersMet(part.asked, part.met);
  }
  if (part.criterion === "unsaid") {
    return t("met.unsaid");
  }
  if (part.criterion === "affinity") {
    // Staff are told that it met, and not what: that stays between the two.
    return part.met.length > 0
      ? t("met.affinity", { words: list(part.met) })
      : t("met.affinity.private");
  }
  if (part.met.length === 0) {
    return undefined;
  }
  switch (part.criterion) {
    case "hours":
      return t("met.hours", { count: Number(part.met[0]) });
    case "experience":
      return t("met.experience", { own: part.met[0] ?? "", theirs: part.met[1] ?? "" });
    case "seniority":
    case "format":
      return t(`met.${part.criterion}`);
    case "about":
    case "goals":
    case "location":
    case "skills":
    case "topics":
      return t(`met.${part.criterion}`, { words: list(part.met) });
    case "languages":
      return t("met.languages", { words: list(part.met.map(languageName)) });
    case "ranking":
    case "mentor-ranking":
      return t(`met.${part.criterion}`, { place: Number(part.met[0]) });
    default:
      return list(part.met);
  }
}

function bar(parts: readonly WhyPart[]): Content {
  const most = sum(parts, "atMost");
  const points = sum(parts, "points");
  if (most === 0) {
    return nothing;
  }
  let start = 0;
  return html`<svg
    class="match-bar"
    viewBox="0 0 ${BAR} 10"
    preserveAspectRatio="none"
    role="img"
    aria-label=${t("bar.label", { points, most })}
  >
    <rect class="match-bar-room" width=${BAR} height="10" rx="5" />
    ${parts.map((part) => {
      const width = (part.points / most) * BAR;
      const rect = svg`<rect class="match-bar-${part.asked ? "asked" : part.criterion}" x=${start} width=${width} height="10" />`;
      start += width;
      return rect;
    })}
  </svg>`;
}

function table(parts: readonly WhyPart[]): TemplateResult {
  return html`<table class="table">
    <caption>
      ${t("table.caption")}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t("table.criterion")}</th>
        <th scope="col">${t("table.met")}</th>
        <th scope="col" class="number">${t("table.points")}</th>
      </tr>
    </thead>
    <tbody>
      ${parts.map(
        (part) =>
          html`<tr>
            <th scope="row">${part.asked?.text ?? criterion(part.criterion)}</th>
            <td data-label=${t("table.met")}>${met(part)}</td>
            <td class="number" data-label=${t("table.points")}>${of(part.points, part.atMost)}</td>
          </tr>`,
      )}
      <tr>
        <th scope="row">${t("table.total")}</th>
        <td></td>
        <td class="number" data-label=${t("table.points")}>
          ${of(sum(parts, "points"), sum(parts, "atMost"))}
        </td>
      </tr>
    </tbody>
  </table>`;
}

function met(part: WhyPart): string {
  return part.known ? (reason(part) ?? t("table.none")) : t("table.unknown");
}

/** A criterion's name in words. */
export function criterion(name: string): string {
  const key = `criterion.${name}` as "criterion.skills";
  const text = t(key);
  return text === key ? name : text;
}

function of(points: number, most: number): string {
  return t("table.of", { points: number(points), most: number(most) });
}

function sum(parts: readonly WhyPart[], key: "points" | "atMost"): number {
  return parts.reduce((total, part) => total + part[key], 0);
}
