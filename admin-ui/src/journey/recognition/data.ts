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
