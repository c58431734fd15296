import type { Answer, AnswerType } from "../../matching/answers.js";
import type { ReadyState } from "../readiness/data.js";

/** Which of the two a person wants to be. */
export type Side = "MENTOR" | "MENTEE";

/** When a person has time: a time zone, and parts of days as MONDAY-MORNING. */
export interface Hours {
  readonly zone: string;
  readonly slots: readonly string[];
}

/** A question that only some programs ask. */
export type Question =
  | "GOALS"
  | "HOURS"
  | "EXPERIENCE"
  | "SENIORITY"
  | "DEPARTMENT"
  | "LOCATION"
  | "FORMAT"
  | "AFFINITY";

/** Ways to meet, in the order in which they are offered. */
export const FORMATS = ["IN_PERSON", "VIDEO", "PHONE", "WRITING"] as const;

/** What only some programs ask for; empty and null mean that it is not stated. */
export interface Details {
  /** From 1 to 5, by skill. */
  readonly levels: Readonly<Record<string, number>>;
  readonly goals: readonly string[];
  readonly experience?: number | null;
  readonly seniority?: number | null;
  readonly department: string;
  readonly location: string;
  readonly formats: readonly (typeof FORMATS)[number][];
  /** What one looks for in a person, or says of oneself. */
  readonly affinity: readonly string[];
  /** To the program's own questions, by their keys. */
  readonly answers?: Readonly<Record<string, Said>>;
}

/** An answer, as texts: one, or some where some can be chosen. */
export interface Said {
  readonly values: readonly string[];
}

/** A question that the program asks of its own. */
export interface OwnQuestion {
  readonly key: string;
  readonly type: AnswerType;
  readonly text: string;
  readonly hint?: string | null;
  readonly sides: readonly Side[];
  readonly required: boolean;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly range: { readonly least: number; readonly most: number };
  /** Whether the answer counts in the matching, and whether the other one sees it. */
  readonly counts: boolean;
  readonly shown: boolean;
  /** Whether it was worded anew since it was answered. */
  readonly reworded: boolean;
}

/** What a person says for the matching. */
export interface Profile {
  readonly about: string;
  readonly skills: readonly string[];
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  readonly seats: number;
  readonly ranked: readonly string[];
  readonly vetoes: readonly string[];
  readonly hours?: Hours | null;
  readonly details: Details;
}

/** Somebody on the other side; mentors know of mentees no more than the name. */
export interface Other {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly skills: readonly string[];
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  readonly answers?: readonly Answer[];
  readonly freeSeats: number;
}

/** GET /api/participation. */
export interface Participation {
  readonly side?: Side | null;
  readonly version?: number | null;
  readonly draft: Profile;
  readonly givenAt?: string | null;
  readonly changedSinceGiven: boolean;
  readonly skillSuggestions: readonly string[];
  readonly topicSuggestions: readonly string[];
  /** What is asked beyond the usual, because it counts here. */
  readonly questions: readonly Question[];
  /** What the program offers to choose from where affinity counts. */
  readonly affinitySuggestions?: readonly string[];
  /** What the program asks of its own, of either side. */
  readonly asked?: readonly OwnQuestion[];
  readonly others: readonly Other[];
  /** How many people a mentor has in all programs together, and how many at most they want. */
  readonly takenInAll?: number;
  readonly mostInAll?: number | null;
  /** Where one stands with what is to be read first, on the side chosen. */
  readonly ready?: ReadyState;
  /** Whether the program asks anything of those who come. */
  readonly admission?: boolean;
}
