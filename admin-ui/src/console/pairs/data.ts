import type { Batch } from "../many/data.js";

/** What can be done to many. */
export const ACTS = ["PAUSE", "RESUME", "END"] as const;

/** A pair whose two belong together. */
export interface Pair {
  readonly pair: string;
  readonly course: string;
  readonly courseTitle: string;
  readonly mentor: string;
  readonly mentee: string;
  readonly state: "ACCEPTED" | "ACTIVE" | "PAUSED";
  readonly cohort: string;
  readonly since: string;
  /** The day on which they think to go on. */
  readonly pausedUntil?: string;
}

/** GET /api/console/pairs/{registration}/{program}. */
export interface Pairs {
  readonly name: string;
  readonly pairs: readonly Pair[];
  /** Whether there are more than are shown. */
  readonly more: boolean;
  readonly batches: readonly Batch[];
}
