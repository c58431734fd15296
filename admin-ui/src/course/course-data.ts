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
  readonly side?: "MENTOR" | "MENTEE" | null;
  readonly given: boolean;
  readonly seats: number;
  readonly freeSeats: number;
}

/** A person of a run. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What counts in a run. */
export interface Weights {
  readonly skills: number;
  readonly topics: number;
  readonly languages: number;
  readonly ranking: number;
  readonly somethingInCommon: boolean;
}

/** A run of the matching. */
export interface Run {
  readonly id: string;
  readonly runAt: string;
  readonly runBy: string;
  readonly state: "STAGED" | "PUBLISHED";
  readonly stale: boolean;
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
  }[];
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
  readonly state: "PROPOSED" | "ACCEPTED" | "ACTIVE" | "CLOSED" | "DECLINED" | "EXPIRED";
  readonly acceptedByMentor: boolean;
  readonly acceptedByMentee: boolean;
  readonly expiresAt: string;
}

/** GET /api/course. */
export interface Course {
  readonly program: {
    readonly id: string;
    readonly name: string;
    readonly status: string;
    readonly vocabulary: { readonly mentor: Words; readonly mentee: Words };
  };
  readonly title: string;
  readonly members: readonly Member[];
  readonly pairs: readonly Pair[];
  readonly weights: Weights;
  readonly run?: Run | null;
}

/** GET /api/course/runs/{id}/why. */
export interface Why {
  readonly paired: boolean;
  readonly points: number;
  readonly parts: readonly WhyPart[];
  readonly reasons: readonly string[];
  readonly shortfallMentees?: number | null;
  readonly shortfallPoints?: number | null;
}
