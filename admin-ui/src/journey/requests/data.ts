import type { Answer } from "../../matching/answers.js";
import type { WhyPart } from "../../matching/why.js";

/** How far a request has come. */
export type RequestState =
  "WAITING" | "OPEN" | "ACCEPTED" | "DECLINED" | "EXPIRED" | "WITHDRAWN" | "OVERTAKEN";

/** A request, as either of the two sees it. */
export interface Request {
  readonly id: string;
  readonly partner: { readonly id: string; readonly name: string; readonly about: string };
  readonly note: string;
  readonly state: RequestState;
  readonly askedAt: string;
  readonly expiresAt?: string | null;
  readonly endedAt?: string | null;
  /** The place in line, first is 1. */
  readonly position?: number | null;
  /** Whether the same person may be asked again. */
  readonly again: boolean;
  readonly parts: readonly WhyPart[];
  readonly version: number;
}

/** GET /api/requests. */
export interface Requests {
  readonly side?: "MENTOR" | "MENTEE" | null;
  readonly budget: number;
  readonly left: number;
  readonly daysToAnswer: number;
  readonly requests: readonly Request[];
}

/** Somebody to ask. */
export interface Mentor {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly skills: readonly string[];
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  /** What they answered to the program's own questions. */
  readonly answers?: readonly Answer[];
  readonly seats: number;
  readonly freeSeats: number;
  readonly inLine: number;
  readonly asked: number;
  readonly answered: number;
  /** The median, in hours. */
  readonly answersWithin?: number | null;
  /** One's own living request to this person. */
  readonly request?: string | null;
  readonly parts: readonly WhyPart[];
}

/** GET /api/mentors. */
export interface Mentors {
  readonly found: number;
  readonly mentors: readonly Mentor[];
  readonly skills: readonly string[];
  readonly languages: readonly string[];
}

/** Whom to show. */
export interface Filter {
  readonly text: string;
  readonly skill: string;
  readonly language: string;
  /** Hours a week in common, at least. */
  readonly hours: string;
  readonly free: boolean;
}
