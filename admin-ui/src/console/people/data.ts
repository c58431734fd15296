import type { Tone } from "../../shared/parts.js";

/** How far a table is. */
export type State =
  | "CHECKED"
  | "QUEUED"
  | "RUNNING"
  | "DONE"
  | "STOPPED"
  | "FAILED"
  | "UNDO_QUEUED"
  | "UNDO_RUNNING"
  | "UNDONE";

/** A course that people can be brought into. */
export interface Course {
  readonly id: string;
  readonly title: string;
}

/** A table that was sent. */
export interface Table {
  readonly id: string;
  readonly courseId: string;
  readonly fileName: string;
  readonly agreed: boolean;
  readonly state: State;
  /** In percent. */
  readonly progress: number;
  readonly counts: {
    readonly people: number;
    readonly leftAlone: number;
    readonly pairs: number;
    readonly pastPairs: number;
  };
  /** People and pairs that stayed when it was taken back. */
  readonly remained?: number | null;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly failure?: string | null;
}

/** GET /api/console/people/{registration}/{program}. */
export interface People {
  readonly name: string;
  readonly courses: readonly Course[];
  readonly imports: readonly Table[];
}

/** What is wrong with a line. */
export interface Flaw {
  readonly line: number;
  readonly code: string;
  readonly detail: string;
}

/** What a check came to. */
export interface Verdict {
  readonly kept?: Table | null;
  /** How many flaws there are; not all of them are told. */
  readonly wrong: number;
  readonly flaws: readonly Flaw[];
  readonly ignored: readonly string[];
}

/** The columns of a table, in their order. */
export const COLUMNS = [
  "user_id",
  "email",
  "name",
  "role",
  "seats",
  "about",
  "skills",
  "topics",
  "languages",
  "department",
  "location",
  "seniority",
  "experience",
  "mentor_user_id",
  "mentor_email",
  "pair_ended_on",
] as const;

const UNDER_WAY: readonly State[] = ["QUEUED", "RUNNING", "UNDO_QUEUED", "UNDO_RUNNING"];

/** Whether a node has yet to do something. */
export const isUnderWay = ({ state }: Table): boolean => UNDER_WAY.includes(state);

export const TONES: Readonly<Record<State, Tone>> = {
  CHECKED: "wait",
  QUEUED: "info",
  RUNNING: "info",
  DONE: "ok",
  STOPPED: "none",
  FAILED: "bad",
  UNDO_QUEUED: "info",
  UNDO_RUNNING: "info",
  UNDONE: "none",
};
