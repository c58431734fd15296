import type { Author, Side } from "../pair/pair.js";

/** An item of evidence. */
export interface Evidence {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly link?: string | null;
  readonly file?: { readonly name: string; readonly size: number } | null;
  readonly level: number;
  readonly shownAt: string;
  readonly question?: string | null;
  readonly countersignedAt?: string | null;
}

/** How a goal is written down. */
export type Method = "GAS" | "SMART" | "OKR";

/** Something measured, from a number to a number. */
export interface Result {
  readonly text: string;
  readonly unit: string;
  readonly start?: number | null;
  readonly target?: number | null;
}

/** A step on the way to a goal. */
export interface Milestone {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly dueOn?: string | null;
  readonly reached: boolean;
  readonly reachedBy: readonly Author[];
}

/** Where one of the two saw a goal at a moment. */
export interface CheckIn {
  readonly at: string;
  readonly side: Author;
  /** On a scale; a goal in numbers has its numbers and what they come to, 0 to 1. */
  readonly level?: number | null;
  readonly numbers: readonly number[];
  readonly score?: number | null;
  readonly note: string;
}

/** A goal with its evidence. */
export interface Goal {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** Whether only this person sees it. */
  readonly own: boolean;
  readonly method: Method;
  /** GAS only. */
  readonly levels: readonly { readonly level: number; readonly text: string }[];
  /** SMART and OKR only, like the results. */
  readonly reason: string;
  readonly results: readonly Result[];
  readonly importance: number;
  readonly difficulty: number;
  readonly weight: number;
  readonly baseline?: number | null;
  readonly startedAt?: string | null;
  readonly dueOn?: string | null;
  readonly flaws: readonly string[];
  readonly advice: readonly { readonly code: string; readonly words: readonly string[] }[];
  /** Whether the starting point was set only after the two had met. */
  readonly late: boolean;
  readonly agreed: boolean;
  readonly agreedBy: readonly Side[];
  readonly claimed?: number | null;
  readonly proven?: number | null;
  readonly evidence: readonly Evidence[];
  readonly milestones: readonly Milestone[];
  readonly checkIns: readonly CheckIn[];
  /** An independent look at it, if that was asked for. */
  readonly rating?: Rating | null;
}

/** Where somebody independent sees a goal; no level until it is given. */
export interface Rating {
  readonly askedAt: string;
  /** Whether the mentor agrees that somebody looks. */
  readonly agreed: boolean;
  readonly level?: number | null;
  readonly givenAt?: string | null;
}

/** Where all goals on scales stand together; no percentages. */
export interface Score {
  readonly baseline: number;
  readonly now: number;
  readonly change: number;
  readonly lowest: number;
  readonly highest: number;
}

/** GET /api/engagements/{id}/goals. */
export interface Goals {
  readonly me: Side;
  readonly pairState: "ACCEPTED" | "ACTIVE" | "PAUSED" | "CLOSED";
  /** How a new goal is written. */
  readonly method: Method;
  /** Whether the two have met, so that starting points stay. */
  readonly met: boolean;
  readonly goals: readonly Goal[];
  readonly score?: Score | null;
}
