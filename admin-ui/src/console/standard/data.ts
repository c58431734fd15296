/** How far a criterion is met. */
export const LEVELS = ["NO", "PARTLY", "YES"] as const;

export type Level = (typeof LEVELS)[number];

/** What an administrator answers; the rest is computed from records. */
export const ANSWERED = [
  "SPONSOR_AGREES",
  "MENTORS_TRAINED",
  "MENTEES_BRIEFED",
  "OTHERS_BRIEFED",
  "METHOD_EXPLAINED",
  "CODE_OF_ETHICS",
  "COMPLAINTS",
  "COORDINATOR",
  "MENTORS_SUPPORTED",
] as const;

export type Answered = (typeof ANSWERED)[number];

export type Computed =
  | "OBJECTIVES_STATED"
  | "OBJECTIVES_DATED"
  | "BOTH_DECIDE"
  | "ANSWERS_IN_TIME"
  | "PAIRS_ASKED"
  | "PAIRS_FOLLOWED"
  | "EVIDENCE_COUNTERSIGNED"
  | "COSTS_AND_BENEFITS"
  | "AGREEMENTS_SIGNED"
  | "CONFIDENTIALITY"
  | "SEATS_SUFFICE";

/** How far a criterion is met, and what shows it. */
export interface Finding {
  readonly criterion: Answered | Computed;
  readonly level: Level;
  readonly share?: { readonly count: number; readonly of: number } | null;
  /** Where the evidence is, in the words of whoever answered. */
  readonly note: string;
}

/** GET /api/console/standard/{registration}/{program}. */
export interface AssessmentData {
  readonly name: string;
  readonly at: string;
  /** Of the answers that hold; 0 for none. */
  readonly number: number;
  /** Empty for the operator, or where nobody answered. */
  readonly by: string;
  readonly answeredAt: string;
  readonly assessment: {
    readonly overall: number;
    readonly award: "NONE" | "BRONZE" | "SILVER" | "GOLD";
    readonly standards: readonly {
      readonly standard:
        "PURPOSE" | "TRAINING" | "MATCHING" | "MEASUREMENT" | "ETHICS" | "ADMINISTRATION";
      /** Whole percent. */
      readonly score: number;
      readonly findings: readonly Finding[];
    }[];
  };
}
