import type { Objective } from "../objectives/data.js";

/** GET /api/console/templates. */
export interface Template {
  readonly id: string;
  readonly kind: "COACHING" | "MENTORING" | "PEER" | "REVERSE" | "GROUP" | "FLASH";
  readonly name: string;
  readonly summary: string;
  readonly mentors: string;
  readonly mentees: string;
  readonly clauses: number;
  readonly requiredClauses: number;
  readonly maxMonths: number;
  readonly measurableOutcomeRequired: boolean;
  /** Whether a second program is made beside the first, for the same people. */
  readonly combined?: boolean;
}

/** How the pairs of a program come about, in the order in which they are offered. */
export const METHODS = ["HYBRID", "SELF", "ADMIN", "BULK"] as const;

/** How people of a program find each other. */
export interface Pairing {
  readonly method: (typeof METHODS)[number];
  /** How many mentors a mentee may be asking at the same time. */
  readonly openRequests: number;
  readonly daysToAnswer: number;
}

/** How the pairs of a program may write their goals, in the order in which they are offered. */
export const GOAL_METHODS = ["GAS", "SMART", "OKR"] as const;

/** What must hold of something that the two of a pair may share. */
export const SHARING = ["ANY", "SAME", "OTHER"] as const;

/** Which of the two should be more senior. */
export const RANKS = ["MENTOR_MORE", "EQUAL", "MENTOR_LESS"] as const;

/** GET /api/console/programs/{id}/matching. */
export interface Matching {
  /** Points for a full fit, by the name of the criterion. */
  readonly points: Readonly<Record<string, number>>;
  /** The program's own questions that count, by the names of their points. */
  readonly asked: Readonly<Record<string, string>>;
  readonly leastPoints: number;
  /** The position of the fairness slider, from -8 to 8. */
  readonly fairness: number;
  /** What people may choose from where affinity counts. */
  readonly affinities: readonly string[];
  readonly sharedLanguage: boolean;
  readonly sharedHours: number;
  readonly department: (typeof SHARING)[number];
  readonly groups: (typeof SHARING)[number];
  readonly rank: (typeof RANKS)[number];
  readonly version: number;
}

interface Word {
  readonly one: string;
  readonly other: string;
}

/** What a program calls its two sides in one language. */
export interface Vocabulary {
  readonly mentor: Word;
  readonly mentee: Word;
}

/** GET /api/console/programs. */
export interface Program {
  readonly id: string;
  readonly registrationId: string;
  readonly name: string;
  readonly templateId: string;
  readonly templateName: string;
  readonly kind: Template["kind"];
  readonly status: "DRAFT" | "OPEN" | "CLOSED";
  readonly pairing: Pairing;
  readonly goals: (typeof GOAL_METHODS)[number];
  /** Whether somebody besides the two signs its agreements. */
  readonly thirdParty: boolean;
  /** What it calls its two sides, by language. */
  readonly vocabulary: Readonly<Record<string, Vocabulary>>;
  readonly objectives: readonly Objective[];
  readonly createdAt: string;
  readonly version: number;
}
