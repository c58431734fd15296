import { formText } from "../../shared/forms.js";
import { LEVELS } from "../../shared/levels.js";
import type { Goal, Method } from "./goals-data.js";

/** A key result as it is being written. */
export interface ResultText {
  readonly text: string;
  readonly unit: string;
  readonly start: string;
  readonly target: string;
}

/** A goal as it is being written; texts as they stand in the fields. */
export interface GoalText {
  readonly title: string;
  readonly levels: Readonly<Record<string, string>>;
  readonly baseline: string;
  readonly reason: string;
  readonly results: readonly ResultText[];
  readonly importance: string;
  readonly difficulty: string;
  readonly dueOn: string;
  /** Whether only the writer will see it. */
  readonly own: boolean;
}

const NO_RESULT: ResultText = { text: "", unit: "", start: "", target: "" };

export const EMPTY_GOAL: GoalText = {
  title: "",
  levels: {},
  baseline: "",
  reason: "",
  results: [NO_RESULT],
  importance: "2",
  difficulty: "2",
  dueOn: "",
  own: false,
};

/** A goal as its form begins. */
export function textOf(goal: Goal): GoalText {
  const text = (value: number | null | undefined): string => (value == null ? "" : String(value));
  return {
    title: goal.title,
    levels: Object.fromEntries(goal.levels.map((one) => [String(one.level), one.text])),
    baseline: text(goal.baseline),
    reason: goal.reason,
    results:
      goal.results.length === 0
        ? [NO_RESULT]
        : goal.results.map((one) => ({
            text: one.text,
            unit: one.unit,
            start: text(one.start),
            target: text(one.target),
          })),
    importance: String(goal.importance),
    difficulty: String(goal.difficulty),
    dueOn: goal.dueOn ?? "",
    own: goal.own,
  };
}

/** The same with room for one more key result. */
export function withResult(goal: GoalText): GoalText {
  return { ...goal, results: [...goal.results, NO_RESULT] };
}

/** What stands in the form. */
export function goalText(form: HTMLFormElement): GoalText {
  const results = form.querySelectorAll("[data-result]").length;
  return {
    title: formText(form, "title"),
    levels: Object.fromEntries(
      LEVELS.map((level) => [String(level), formText(form, `level-${level}`)]),
    ),
    baseline: formText(form, "baseline"),
    reason: formText(form, "reason"),
    results: Array.from({ length: results }, (_, index) => ({
      text: formText(form, `result-${index}`),
      unit: formText(form, `unit-${index}`),
      start: formText(form, `start-${index}`),
      target: formText(form, `target-${index}`),
    })),
    importance: formText(form, "importance"),
    difficulty: formText(form, "difficulty"),
    dueOn: formText(form, "dueOn"),
    own: formText(form, "own") !== "",
  };
}

/** What the server takes. */
export function goalRequest(goal: GoalText, method: Method, version: number): object {
  const number = (text: string): number | null => (text === "" ? null : Number(text));
  const written = goal.results.filter((one) => Object.values(one).some((text) => text !== ""));
  return {
    title: goal.title,
    method,
    ...(method === "GAS"
      ? {
          levels: LEVELS.map((level) => ({ level, text: goal.levels[String(level)] ?? "" })),
          baseline: number(goal.baseline),
        }
      : {
          reason: goal.reason,
          results: written.map((one) => ({
            text: one.text,
            unit: one.unit,
            start: number(one.start),
            target: number(one.target),
          })),
        }),
    importance: Number(goal.importance),
    difficulty: Number(goal.difficulty),
    dueOn: goal.dueOn === "" ? null : goal.dueOn,
    own: goal.own,
    version,
  };
}
