import type { Measure } from "../objectives/data.js";
import type { Vocabulary } from "../programs/data.js";

/** How the program's part in a change was found out, the surest first. */
export const ISOLATIONS = ["CONTROL_GROUP", "TREND_LINE", "ESTIMATE"] as const;

/** A benefit; what is not known is left out. */
export interface Benefit {
  readonly text: string;
  /** What the tool counts as the change; absent where `amount` comes from elsewhere. */
  readonly measure?: Measure | undefined;
  readonly amount?: number | undefined;
  readonly value?: number | undefined;
  readonly isolatedBy?: (typeof ISOLATIONS)[number] | undefined;
  /** Percent. */
  readonly isolation?: number | undefined;
  /** Percent. */
  readonly confidence?: number | undefined;
}

/** A cost besides people's hours. */
export interface Cost {
  readonly text: string;
  readonly amount?: number | undefined;
}

/** What an administrator declares. */
export interface Assumptions {
  /** ISO 4217. */
  readonly currency: string;
  readonly benefits: readonly Benefit[];
  readonly costs: readonly Cost[];
  readonly mentorHour?: number | undefined;
  readonly menteeHour?: number | undefined;
  /** By how many percent each assumption may be wrong. */
  readonly margin: number;
}

/** What can be missing, of the whole or of one line. */
export interface Gap {
  readonly kind:
    | "NO_BENEFIT"
    | "AMOUNT"
    | "TOO_FEW"
    | "VALUE"
    | "ISOLATION"
    | "CONFIDENCE"
    | "NO_COST"
    | "COST_AMOUNT"
    | "MENTOR_HOUR"
    | "MENTEE_HOUR"
    | "HOURS"
    | "COSTS_ZERO";
  /** Of which benefit or cost; -1 where it is of neither. */
  readonly line: number;
}

/** What the program returns; every percentage is a number such as 137.9. */
export interface Estimate {
  readonly benefits: number;
  readonly costs: number;
  readonly ratio: number;
  readonly percent: number;
  readonly low: number;
  readonly high: number;
  readonly sensitivities: readonly {
    readonly assumption: "VALUE" | "ISOLATION" | "CONFIDENCE" | "HOURS";
    readonly low: number;
    readonly high: number;
  }[];
  readonly breakEven?: number | null;
}

/** Those who found somebody beside those who wait. */
export interface Observed {
  readonly paired: number;
  readonly waiting: number;
  /** Whole percent; absent where either group is too small. */
  readonly difference?: Readonly<
    Record<"percent" | "otherPercent" | "points" | "low" | "high", number>
  > | null;
}

/** GET /api/console/roi/{registration}/{program}. */
export interface RoiData {
  readonly name: string;
  readonly vocabulary: Vocabulary;
  readonly at: string;
  /** Of the declaration that holds; 0 for none. */
  readonly number: number;
  readonly assumptions: Assumptions;
  /** The newest first. */
  readonly declarations: readonly {
    readonly number: number;
    /** Empty for the operator. */
    readonly by: string;
    readonly at: string;
  }[];
  /** How many each measure counts; without those of too few people. */
  readonly counted: Readonly<Partial<Record<Measure, number>>>;
  readonly roi: {
    readonly benefits: readonly { readonly change?: number; readonly money?: number }[];
    readonly hours?: number;
    readonly participation?: number;
    readonly gaps: readonly Gap[];
    readonly estimate?: Estimate | null;
  };
  /** Absent until it is counted. */
  readonly observed?: Observed | null;
}
