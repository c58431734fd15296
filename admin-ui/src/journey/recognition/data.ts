/** What somebody did on one side of their pairs. */
export interface Done {
  readonly pairs: number;
  readonly meetings: number;
  readonly hours: number;
}

/** Something earned, with a credential that says so. */
export interface Award {
  readonly id: string;
  readonly achievement: string;
  readonly name: string;
  readonly criteria: string;
  readonly earnedAt: string;
  readonly evidence: readonly { readonly name: string; readonly value: string }[];
  /** Its public address, while its holder shares it. */
  readonly address?: string | null;
  readonly revokedAt?: string | null;
  readonly reason?: string | null;
}

/** GET /api/recognition: what the person has done and earned in all their pairs at this LMS. */
export interface Recognition {
  readonly helped: Done;
  readonly learned: Done;
  readonly awards: readonly Award[];
}

/** GET /api/recognition/line: people whom the person knows from pairs of their own. */
export interface Line {
  readonly helpedBy: readonly string[];
  readonly helped: readonly {
    readonly name: string;
    /** How many people they have helped since; none unless they let it be known. */
    readonly onward?: number | null;
  }[];
  /** Whether those who helped the person may see that they help others. */
  readonly known: boolean;
}

/** What somebody can be thanked for, in a word. */
export const KUDOS = ["LISTENED", "EXPLAINED", "ENCOURAGED", "CHALLENGED", "RELIABLE"] as const;

/** Something that both of a pair vouched for. */
export interface Reason {
  readonly engagement: string;
  readonly kind: "MEETING" | "EVIDENCE";
  readonly id: string;
  readonly at: string;
  /** The goal's title; none for a meeting. */
  readonly goal?: string | null;
}

/** Something that the person was thanked for. */
export interface ThankYou {
  readonly id: string;
  readonly from: string;
  readonly kudos: (typeof KUDOS)[number];
  readonly words: string;
  readonly saidAt: string;
  readonly reason: Reason;
}

/** GET /api/thanks. */
export interface Thanks {
  readonly received: readonly ThankYou[];
  readonly open: readonly Reason[];
}
