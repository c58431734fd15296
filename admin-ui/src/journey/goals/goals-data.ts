import type { Side } from "../pair/pair.js";

/** An item of evidence. */
export interface Evidence {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly link?: string | null;
  readonly level: number;
  readonly shownAt: string;
  readonly question?: string | null;
  readonly countersignedAt?: string | null;
}

/** A goal with its evidence. */
export interface Goal {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly levels: readonly { readonly level: number; readonly text: string }[];
  readonly importance: number;
  readonly difficulty: number;
  readonly weight: number;
  readonly baseline?: number | null;
  readonly dueOn?: string | null;
  readonly flaws: readonly string[];
  readonly agreed: boolean;
  readonly agreedBy: readonly Side[];
  readonly claimed?: number | null;
  readonly proven?: number | null;
  readonly evidence: readonly Evidence[];
}

/** GET /api/engagements/{id}/goals. */
export interface Goals {
  readonly me: Side;
  readonly pairState: "ACCEPTED" | "ACTIVE" | "CLOSED";
  readonly goals: readonly Goal[];
  readonly score?: {
    readonly baseline: number;
    readonly now: number;
    readonly change: number;
    readonly lowest: number;
    readonly highest: number;
  } | null;
}
