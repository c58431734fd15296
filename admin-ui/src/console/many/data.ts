export type Act = "ADMIT" | "DECLINE" | "MOVE" | "PAUSE" | "RESUME" | "END" | "INVITE";

/** What becomes, or became, of one. */
export interface Line {
  readonly course: string;
  readonly person: string;
  readonly name: string;
  /** The other one, where it is done to a pair. */
  readonly partner?: string;
  readonly outcome:
    | "DONE"
    | "GONE"
    | "DECIDED"
    | "OTHER_SIDE"
    | "SAME_COHORT"
    | "NOT_IN"
    | "NO_PLACE"
    | "PROPOSAL"
    | "NOT_BEGUN"
    | "AT_WORK"
    | "RESTS"
    | "ENDED"
    | "ON_PAGE"
    | "TAKES_PART"
    | "INVITED"
    | "REFUSED";
  /** What became of it when it was undone. */
  readonly undone?: "RESTORED" | "CHANGED" | "PAIRED" | "NO_PLACE" | "LEFT" | "TOLD";
}

/** Something done to many. */
export interface Batch {
  readonly id: string;
  readonly act: Act;
  readonly cohort: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  /** Until when it can be undone; absent where it cannot any more. */
  readonly undoUntil?: string;
  readonly undoneAt?: string;
  /** How many have heard of it by mail. */
  readonly told: number;
  readonly lines: readonly Line[];
}

/** Those of lines to whom it is, or was, done. */
export function done(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ outcome }) => outcome === "DONE" || outcome === "ON_PAGE");
}
