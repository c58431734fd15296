import type { Measure } from "../objectives/data.js";
import type { Vocabulary } from "../programs/data.js";

/** How far those who learn have come, in the order of the way. */
export const STAGES = [
  "ENROLLED",
  "ASKED",
  "PROPOSED",
  "PAIRED",
  "AGREED",
  "MET",
  "EVIDENCED",
  "COMPLETED",
] as const;

/** How a pair under way does, those that need somebody first. */
export const HEALTH = ["unsigned", "silent", "closing", "early", "onTrack"] as const;

/** The kinds of records, as pairs come to write them; minutes are told with their meetings. */
export const RECORDS = [
  "pairs",
  "accepted",
  "signatures",
  "meetingsClaimed",
  "meetings",
  "minutes",
  "evidenceShown",
  "evidenceSigned",
  "closings",
] as const;

/** How far the people of a group came, in fives. */
export const WAY = ["people", "paired", "met", "completed"] as const;

/** Groups side by side. */
export interface Comparison {
  readonly by: "COURSE" | "QUARTER" | "COHORT";
  readonly groups: readonly {
    /** A course's title, a quarter such as `2026-Q4`, or a cohort's name. */
    readonly name: string;
    /** Absent where they are too few. */
    readonly reached?: Readonly<Record<(typeof WAY)[number], number>> | null;
  }[];
}

/** How a program stands to a target. */
export type Standing = "NOTHING_YET" | "WITHHELD" | "UNDER_WAY" | "REACHED" | "MISSED";

/** How many, of how many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** How far a program is with what it is wanted for. */
export interface ObjectiveReport {
  readonly text: string;
  readonly due?: string;
  readonly standing: Standing;
  readonly indicators: readonly {
    readonly measure: Measure;
    readonly target: number;
    readonly standing: Standing;
    /** Absent where it is withheld. */
    readonly share?: Share;
    /** By what people say of themselves, where that may differ. */
    readonly claimed?: Share;
  }[];
}

/** GET /api/console/reports/{registration}/{program}. */
export interface Report {
  readonly name: string;
  readonly vocabulary: Vocabulary;
  /** Below how many people the levels of goals are withheld. */
  readonly smallestGroup: number;
  readonly at: string;
  /** Whether it is being counted anew at the moment. */
  readonly again: boolean;
  /** The last count of each month, oldest first. */
  readonly months: readonly {
    readonly at: string;
    readonly stages: Report["report"]["funnel"];
  }[];
  readonly objectives: readonly ObjectiveReport[];
  readonly report: {
    readonly funnel: readonly {
      readonly stage: (typeof STAGES)[number];
      readonly people: number;
    }[];
    readonly health: Readonly<Record<(typeof HEALTH)[number], number>>;
    readonly attainment: {
      readonly people: number;
      readonly goals: number;
      /** How many goals stand at each level, from -2 to +2. */
      readonly claimed?: readonly number[];
      readonly evidenced?: readonly number[];
    };
    readonly load: Readonly<Record<"mentors" | "idle" | "full" | "seats" | "taken", number>> & {
      /** Who look for somebody; absent from counts of before they were counted. */
      readonly waiting?: number;
    };
    readonly times: {
      readonly hoursToAccept?: number;
      readonly daysToAgree?: number;
      readonly daysToMeet?: number;
    };
    readonly giveBack: Readonly<Record<"completed" | "offering" | "helping", number>> & {
      /** Who was asked after a pair; the answers are absent where few people were. */
      readonly invited: {
        readonly people: number;
        readonly accepted?: number;
        readonly matched?: number;
      };
    };
    /** What all this was counted from; absent likewise. */
    readonly records?: Readonly<Record<(typeof RECORDS)[number], number>>;
    readonly comparisons: readonly Comparison[];
  };
}
