/** What a program asks. */
export interface Plan {
  /** 0 for no pulse. */
  readonly pulseWeeks: number;
  /** Ids of questionnaires. */
  readonly midpoint: readonly string[];
  readonly closing: readonly string[];
  readonly version: number;
}

/** A questionnaire to choose. */
export interface Choice {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly items: number;
  readonly source: string;
  readonly licence: string;
}

/** What a group answered to one questionnaire in one round. */
export interface GroupResult {
  readonly occasion: "PULSE" | "MIDPOINT" | "CLOSING";
  readonly round: number;
  readonly name: string;
  readonly side: "MENTOR" | "MENTEE";
  /** 0 where they are too few to show. */
  readonly people: number;
  readonly from: number;
  readonly to: number;
  readonly means: readonly { readonly name: string; readonly mean?: number | null }[];
}

/** GET /api/console/surveys/{registration}/{program}. */
export interface ProgramSurveys {
  readonly name: string;
  readonly vocabulary: Readonly<
    Record<"mentor" | "mentee", { readonly one: string; readonly other: string }>
  >;
  readonly plan: Plan;
  readonly instruments: readonly Choice[];
  readonly results: readonly GroupResult[];
  readonly smallestGroup: number;
}
