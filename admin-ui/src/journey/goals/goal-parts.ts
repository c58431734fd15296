import { html, nothing, type TemplateResult } from "lit";
import { list, number } from "../../shared/i18n.js";
import { notice, type Content } from "../../shared/parts.js";
import { t } from "../pair/messages.js";
import { scale } from "../pair/pair.js";
import type { Goal, Goals, Score } from "./goals-data.js";

/** What a goal is measured by: its five levels, or its results from number to number. */
export function measure(goal: Goal): TemplateResult {
  return goal.method === "GAS" ? scale(goal.levels, goal.proven, marks(goal)) : results(goal);
}

function marks(goal: Goal): Record<number, string> {
  const found: Record<number, string> = {};
  if (goal.claimed != null) {
    found[goal.claimed] = t("goals.mark.claimed");
  }
  if (goal.baseline != null) {
    found[goal.baseline] = t("goals.mark.baseline");
  }
  if (goal.agreed && goal.proven != null && goal.evidence.some((one) => one.countersignedAt)) {
    found[goal.proven] = t(goal.proven === goal.baseline ? "goals.mark.both" : "goals.mark.proven");
  }
  return found;
}

function results(goal: Goal): TemplateResult {
  const amount = (value: number | null | undefined): string =>
    value == null ? "?" : number(value);
  return html`<ul class="list">
      ${goal.results.map(
        (one) =>
          html`<li>
            <span class="words" dir="auto">${one.text}</span>
            <span class="soft">
              ${t("goals.result.from", {
                start: amount(one.start),
                target: amount(one.target),
                unit: one.unit,
              })}
            </span>
          </li>`,
      )}
    </ul>
    ${
      goal.reason
        ? html`<div class="stack-tight">
            <p class="strong">${t("goals.reason")}</p>
            <p class="prose words" dir="auto">${goal.reason}</p>
          </div>`
        : nothing
    }`;
}

/** How much a goal counts among those that count with it, in words. */
export function counts(goal: Goal, all: Goals): string {
  const words = {
    importance: t(`goals.importance.${goal.importance as 0 | 1 | 2 | 3}`),
    difficulty: t(`goals.difficulty.${goal.difficulty as 0 | 1 | 2 | 3}`),
  };
  const shared = all.goals.filter((one) => !one.own);
  const sum = shared.reduce((weights, one) => weights + one.weight, 0);
  return shared.length === 1
    ? t("goals.counts.alone", words)
    : t("goals.counts.text", {
        ...words,
        share: number(goal.weight / sum, { style: "percent", maximumFractionDigits: 0 }),
      });
}

/** How far the steps on the way have come, in words. */
export function wayText(goal: Goal): string {
  const reached = goal.milestones.filter((one) => one.reached).length;
  return goal.milestones.length === 0
    ? ""
    : t("goals.steps", { reached, count: goal.milestones.length });
}

/** What a goal lacks, and where it could be clearer. */
export function remarks(goal: Goal): Content {
  const flaws = goal.flaws.map((one) => t(`flaw.${one as "LEVEL_EMPTY"}`));
  const advice = goal.advice.map((one) =>
    t(`advice.${one.code as "VAGUE"}`, {
      words: list(one.words.map((word) => t("advice.word", { word }))),
    }),
  );
  return html`${bullets(t("goals.flaws"), flaws)} ${bullets(t("advice.title"), advice)}`;
}

function bullets(title: string, texts: readonly string[]): Content {
  return texts.length === 0
    ? nothing
    : notice(
        "info",
        title,
        html`<ul>
          ${texts.map((text) => html`<li>${text}</li>`)}
        </ul>`,
      );
}

/** The T-scores of all goals on scales together. */
export function scoreDetails(score: Score): TemplateResult {
  const one = (value: number): string => number(value, { maximumFractionDigits: 1 });
  return html`<details class="more">
    <summary>${t("score.title")}</summary>
    <div class="stack">
      <p class="prose">${t("score.text")}</p>
      <dl class="facts">
        <dt>${t("score.baseline")}</dt>
        <dd>${one(score.baseline)}</dd>
        <dt>${t("score.now")}</dt>
        <dd>${one(score.now)}</dd>
        <dt>${t("score.change")}</dt>
        <dd>${number(score.change, { maximumFractionDigits: 1, signDisplay: "exceptZero" })}</dd>
        <dt>${t("score.range")}</dt>
        <dd>
          ${t("score.range.text", { lowest: one(score.lowest), highest: one(score.highest) })}
        </dd>
      </dl>
    </div>
  </details>`;
}
