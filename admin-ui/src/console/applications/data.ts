/** What can be done to many. */
export const ACTS = ["ADMIT", "DECLINE", "MOVE"] as const;
export type Act = (typeof ACTS)[number];

export const STATES = ["APPLIED", "ADMITTED", "DECLINED"] as const;
export type State = (typeof STATES)[number];

/** An application. */
export interface Application {
  readonly course: string;
  readonly courseTitle: string;
  readonly person: string;
  readonly name: string;
  readonly side: "MENTOR" | "MENTEE";
  readonly cohort: string;
  readonly state: State;
  readonly appliedAt: string;
}

/** What becomes, or became, of one. */
export interface Line {
  readonly course: string;
  readonly person: string;
  readonly name: string;
  readonly outcome:
    "DONE" | "GONE" | "DECIDED" | "OTHER_SIDE" | "SAME_COHORT" | "NOT_IN" | "NO_PLACE";
  /** What became of it when it was undone. */
  readonly undone?: "RESTORED" | "CHANGED" | "PAIRED" | "NO_PLACE";
}

/** Something done to many. */
export interface Batch {
  readonly id: string;
  readonly act: Act;
  readonly cohort: string;
  readonly by: string;
  readonly at: string;
  /** Until when it can be undone; absent where it cannot any more. */
  readonly undoUntil?: string;
  readonly undoneAt?: string;
  readonly lines: readonly Line[];
}

/** GET /api/console/applications/{registration}/{program}. */
export interface All {
  readonly name: string;
  readonly cohorts: readonly string[];
  readonly applications: readonly Application[];
  readonly batches: readonly Batch[];
}

/** Tells an application from every other. */
export function keyOf({ course, person }: { course: string; person: string }): string {
  return `${course} ${person}`;
}

/** Those of lines to whom it is, or was, done. */
export function done(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ outcome }) => outcome === "DONE");
}
