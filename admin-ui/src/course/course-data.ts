import type { Pairing } from "../journey/journey-data.js";
import type { WhyPart } from "../matching/why.js";

/** A word of the program for its people. */
export interface Words {
  readonly one: string;
  readonly other: string;
}

/** Somebody in the course. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly courseRole: "LEARNER" | "INSTRUCTOR" | "ADMINISTRATOR" | "GUEST";
  readonly active: boolean;
  readonly testUser: boolean;
  /** Whether they object to being brought together with others. */
  readonly unmatched?: boolean;
  readonly side?: "MENTOR" | "MENTEE" | null;
  readonly given: boolean;
  readonly seats: number;
  readonly freeSeats: number;
  /** Names of the groups of the course that the LMS has put them in. */
  readonly groups: readonly string[];
}

/** A person of a run. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What counts in a run. */
export interface Weights {
  /** Points for a full fit, by the name of the criterion. */
  readonly points: Readonly<Record<string, number>>;
  /** Points that a pair must have at least. */
  readonly leastPoints: number;
  /** The position of the fairness slider, from -8 to 8. */
  readonly fairness: number;
}

/** How far a run has come. */
export type RunState = "QUEUED" | "RUNNING" | "STAGED" | "PUBLISHED" | "CANCELLED" | "FAILED";

/** A pair that staff decided, by person id. */
export interface Pin {
  readonly mentee: string;
  readonly mentor: string;
}

/** What one choice comes to. */
export interface FrontierStep {
  readonly leastPoints: number;
  readonly fairness: number;
  readonly pairs: number;
  readonly unmatched: number;
  readonly points: number;
  readonly worst: number;
  /** People who would gain by somebody who would gain by them. */
  readonly regrets: number;
}

/** A mentor who would do for somebody. */
export interface Candidate {
  readonly mentor: Named;
  readonly points: number;
  readonly parts: readonly WhyPart[];
}

/** GET /api/course/runs. */
export interface LoggedRun {
  readonly id: string;
  readonly runAt: string;
  readonly runBy: string;
  readonly state: RunState;
  readonly mentees: number;
  readonly pairs: number;
  readonly points: number;
  readonly solver: string;
  readonly inputsHash: string;
  readonly resultHash?: string | null;
}

/** What came of computing a run once more. */
export interface Repetition {
  readonly same: boolean;
  readonly solverThen: string;
  readonly solverNow: string;
}

/** A run of the matching. */
export interface Run {
  readonly id: string;
  readonly runAt: string;
  readonly runBy: string;
  readonly state: RunState;
  /** How far the computing has come, in percent. */
  readonly progress?: number;
  readonly stale: boolean;
  /** Whether what somebody said, who was erased, is gone from it. */
  readonly redacted?: boolean;
  readonly verified: boolean;
  readonly objections: readonly string[];
  readonly weights: Weights;
  readonly mentees: readonly Named[];
  readonly mentors: readonly Named[];
  readonly seats: number;
  readonly points: number;
  readonly pairs: readonly {
    readonly mentee: Named;
    readonly mentor: Named;
    readonly points: number;
    readonly parts: readonly WhyPart[];
    /** Whether staff decided it. */
    readonly pinned?: boolean;
  }[];
  /** What this run does with somebody other than the run before. */
  readonly changes?: readonly {
    readonly mentee: Named;
    readonly before?: Named | null;
    readonly now?: Named | null;
  }[];
  /** Whom to recruit. */
  readonly advice?: {
    readonly skills: readonly {
      readonly skill: string;
      readonly mentees: number;
      readonly offering: number;
    }[];
    readonly seats: readonly {
      readonly mentor: Named;
      readonly mentees: number;
      readonly points: number;
    }[];
  } | null;
  /** When the run before was made. */
  readonly comparedWith?: string | null;
  readonly unmatched: readonly {
    readonly mentee: Named;
    readonly possible: number;
    readonly reasons: Readonly<Record<string, number>>;
  }[];
  readonly publishedAt?: string | null;
  readonly version: number;
}

/** A pair that was proposed. */
export interface Pair {
  readonly id: string;
  readonly mentor: Named;
  readonly mentee: Named;
  readonly state: "PROPOSED" | "ACCEPTED" | "ACTIVE" | "PAUSED" | "CLOSED" | "DECLINED" | "EXPIRED";
  readonly acceptedByMentor: boolean;
  readonly acceptedByMentee: boolean;
  readonly expiresAt: string;
  /** Whether it came to an end with an outcome. */
  readonly finished?: boolean;
}

/** GET /api/course. */
export interface Course {
  readonly program: {
    readonly id: string;
    readonly name: string;
    readonly status: string;
    /** How people find each other; HYBRID where it is not said. */
    readonly pairing?: Pairing;
    readonly vocabulary: { readonly mentor: Words; readonly mentee: Words };
    /** Whether somebody besides the two signs each agreement. */
    readonly thirdParty?: boolean;
    /** Whether somebody decides about each who wants to take part. */
    readonly approval?: boolean;
  };
  readonly title: string;
  readonly members: readonly Member[];
  readonly pairs: readonly Pair[];
  /** The program's own questions that count, by the names of their points. */
  readonly asked?: Readonly<Record<string, string>>;
  readonly weights: Weights;
  readonly run?: Run | null;
}

/** What a pair would cost everybody together. */
export interface Cost {
  readonly mentees: number;
  /** Below 0 where everybody together would have more, shared otherwise. */
  readonly points: number;
  /** Points of the weakest pair then. */
  readonly worst: number;
  /** Whether an arrangement with the pair is as good. */
  readonly none: boolean;
}

/** GET /api/course/runs/{id}/why. */
export interface Why {
  readonly paired: boolean;
  readonly points: number;
  readonly parts: readonly WhyPart[];
  readonly reasons: readonly string[];
  /** None where a rule forbids the pair. */
  readonly cost?: Cost | null;
  /** What would change it that the two are no pair. */
  readonly remedies?: {
    readonly ifAllowed?: Cost | null;
    readonly withASeatMore: Cost;
    readonly words: readonly {
      readonly word: string;
      readonly points: number;
      readonly enough: boolean;
    }[];
  } | null;
}
