import type { Author } from "../pair/pair.js";
import type { Goal } from "./goals-data.js";

/** Who or what says where a goal stood. */
export type Source = "start" | Author | "proven";

/** Where a goal stood at a moment: a level, or for a goal in numbers how much of the way, 0 to 1. */
export interface Point {
  readonly at: string;
  readonly source: Source;
  readonly value: number;
  readonly numbers: readonly number[];
  readonly note: string;
}

/** Everything that says where a goal stood, in the order of time. */
export function points(goal: Goal): readonly Point[] {
  const scaled = goal.method === "GAS";
  const point = (at: string, source: Source, value: number): Point => ({
    at,
    source,
    value,
    numbers: [],
    note: "",
  });
  const start =
    goal.startedAt != null && goal.baseline != null
      ? [point(goal.startedAt, "start", scaled ? goal.baseline : 0)]
      : [];
  const proven = scaled
    ? goal.evidence.flatMap((one) =>
        one.countersignedAt ? [point(one.countersignedAt, "proven", one.level)] : [],
      )
    : [];
  const seen = goal.checkIns.flatMap((one) => {
    const value = scaled ? one.level : one.score;
    return value == null
      ? []
      : [{ ...point(one.at, one.side, value), numbers: one.numbers, note: one.note }];
  });
  return [...start, ...proven, ...seen].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
