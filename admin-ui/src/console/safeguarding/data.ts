/** The parts that can be opened. */
export const PARTS = ["AGREEMENT", "GOALS", "MEETINGS"] as const;

export type PartId = (typeof PARTS)[number];

/** A request: an entry of GET /api/console/safeguarding/{registration}. */
export interface Opening {
  readonly id: string;
  readonly pair: string;
  /** The names of the two. */
  readonly between: readonly [string, string];
  readonly parts: readonly PartId[];
  readonly state: "ASKED" | "OPEN" | "LAPSED" | "OVER";
  readonly until: string;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly reason: string;
  readonly approvedBy?: string | null;
  readonly approvalReason?: string | null;
  /** Whether the reader asked for it. */
  readonly own: boolean;
  readonly readable: boolean;
}

/** A pair of somebody who was found. */
export interface FoundPair {
  readonly id: string;
  readonly program: string;
  readonly person: string;
  readonly other: string;
}

/** Something that the pair wrote. */
export interface Piece {
  readonly part: PartId;
  readonly title: string;
  readonly at?: string | null;
  readonly words: readonly { readonly by?: string | null; readonly text: string }[];
}
