import type { Guide } from "../../journey/readiness/data.js";
import type { Vocabulary } from "../programs/data.js";

/** What a side of a program reads. */
export interface SidePlan {
  readonly side: "MENTOR" | "MENTEE";
  /** None for nothing. */
  readonly guideId?: string | null;
  /** Whether it is asked for before a profile is handed in. */
  readonly first: boolean;
}

/** GET /api/console/readiness/{registration}/{program}. */
export interface ProgramReadiness {
  readonly name: string;
  readonly vocabulary: Vocabulary;
  readonly sides: readonly SidePlan[];
  readonly guides: readonly Guide[];
}
