/** Where somebody stands with what they are to read before they take part. */
export type ReadyState = "NOTHING" | "OFFERED" | "ASKED" | "DONE";

/** Something that may happen, and what one could do. */
export interface Situation {
  readonly id: string;
  readonly text: string;
  readonly choices: readonly {
    readonly id: string;
    readonly fits: boolean;
    readonly text: string;
    readonly why: string;
  }[];
}

/** What one side of a program reads, in its words. */
export interface Guide {
  readonly id: string;
  readonly version: number;
  readonly side: "MENTOR" | "MENTEE";
  readonly name: string;
  readonly sections: readonly {
    readonly title: string;
    readonly text: string;
    readonly link?: { readonly address: string; readonly text: string } | null;
  }[];
  readonly situations: readonly Situation[];
}

/** GET /api/readiness/{side}. */
export interface Readiness {
  readonly state: ReadyState;
  readonly guide?: Guide | null;
}
