import type { Batch } from "../many/data.js";

/** What can be done to many. */
export const ACTS = ["ADMIT", "DECLINE", "MOVE"] as const;

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
