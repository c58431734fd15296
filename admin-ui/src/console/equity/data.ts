import type { WAY } from "../reports/data.js";

/** How often something is so in one group and in the others, in whole percent. */
export type Difference = Readonly<
  Record<"percent" | "otherPercent" | "points" | "low" | "high", number>
>;

/** The steps that groups are compared at. */
export const STEPS = ["paired", "met", "completed"] as const;

/** How far a group came; what is too small to show is absent. */
export type Group = {
  readonly name: string;
  /** In fives. */
  readonly reached?: Readonly<Record<(typeof WAY)[number], number>> | null;
} & Readonly<Partial<Record<(typeof STEPS)[number], Difference | null>>>;

/** GET /api/console/equity/{registration}/{program}. */
export interface Equity {
  readonly name: string;
  readonly smallestGroup: number;
  readonly declared?: {
    /** What makes the groups. */
    readonly title: string;
    /** Empty for the operator. */
    readonly by: string;
    readonly at: string;
    readonly countedAt: string;
    /** Whether they were not counted yet since they were declared. */
    readonly pending: boolean;
    readonly groups: readonly Group[];
  } | null;
}
