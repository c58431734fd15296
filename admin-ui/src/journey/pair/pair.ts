import { html, nothing, type TemplateResult } from "lit";
import { dateTime, number } from "../../shared/i18n.js";
import { levelName } from "../../shared/level-text.js";
import { LEVELS, signed } from "../../shared/levels.js";
import type { Content } from "../../shared/parts.js";
import { t } from "./messages.js";

/** Which of the two somebody is. */
export type Side = "MENTOR" | "MENTEE";

/** As what somebody signs an agreement: one of the two, or a third party whom they let in. */
export type Signer = Side | "THIRD";

/** Who did something: somebody who signs, or somebody in whose place another is by now. */
export type Author = Signer | "FORMER";

/** Somebody who signs, and when they signed what is there now. */
export interface Party {
  readonly side: Signer;
  readonly name: string;
  readonly signedAt?: string | null;
}

/** What somebody is called who did something in a pair. */
export function authorName(parties: readonly Party[], author: Author): string {
  return author === "FORMER"
    ? t("agreement.former")
    : (parties.find((one) => one.side === author)?.name ?? "");
}

/** A level with its meaning: "+1, more than expected". */
export function levelText(level: number): string {
  return t("level.text", { level: signed(level), name: levelName(level) });
}

/** Points as they stand in a gradebook. */
export function points(score: { readonly points: number; readonly maximum: number }): string {
  return t("points", { points: number(score.points), maximum: number(score.maximum) });
}

/** Who has signed. */
export function signatures(parties: readonly Party[], me: Signer): TemplateResult {
  return html`<dl class="facts">
    ${parties.map(
      (one) =>
        html`<dt>${one.side === me ? t("you") : one.name}</dt>
          <dd>
            ${one.signedAt ? t("signedAt", { time: dateTime(one.signedAt) }) : t("notSigned")}
          </dd>`,
    )}
  </dl>`;
}

/** What each level looks like; `at` marks where things stand. */
export function scale(
  levels: readonly { readonly level: number; readonly text: string }[],
  at: number | null | undefined,
  marks: Readonly<Record<number, string>> = {},
): TemplateResult {
  return html`<ol class="scale">
    ${LEVELS.map((level) => {
      const text = levels.find((one) => one.level === level)?.text ?? "";
      return html`<li class="scale-row" aria-current=${level === at ? "true" : nothing}>
        <span class="scale-value">${signed(level)}</span>
        <span class="stack-tight">
          <span class="words" dir="auto"
            >${text || html`<span class="soft">${levelName(level)}</span>`}</span
          >
          ${marks[level] ? html`<span class="hint">${marks[level]}</span>` : nothing}
        </span>
      </li>`;
    })}
  </ol>`;
}

/** The instructor's table from level to points. */
export function gradeTable(
  grading: {
    readonly maximum: number;
    readonly levels: readonly { readonly level: number; readonly points: number }[];
  },
  reached?: number | null,
): Content {
  return html`<table class="table">
    <caption>
      ${t("grade.caption", { maximum: number(grading.maximum) })}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t("grade.level")}</th>
        <th scope="col" class="number">${t("grade.points")}</th>
      </tr>
    </thead>
    <tbody>
      ${[...grading.levels]
        .sort((a, b) => b.level - a.level)
        .map(
          (one) =>
            html`<tr>
              <th scope="row" aria-current=${one.level === reached ? "true" : nothing}>
                ${levelText(one.level)}
              </th>
              <td class="number" data-label=${t("grade.points")}>${number(one.points)}</td>
            </tr>`,
        )}
    </tbody>
  </table>`;
}
