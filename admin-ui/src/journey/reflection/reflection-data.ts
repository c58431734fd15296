/** When something is asked. */
export type Occasion = "PULSE" | "MIDPOINT" | "CLOSING";

/** A questionnaire as one of the two is asked it; `{partner}` stands for the other's name. */
export interface Instrument {
  readonly id: string;
  readonly name: string;
  readonly prompt: string;
  readonly source: string;
  /** The language of its texts, which may not be the page's. */
  readonly language: string;
  readonly from: number;
  readonly to: number;
  /** What numbers mean; always both ends. */
  readonly labels: Readonly<Record<string, string>>;
  readonly items: readonly { readonly id: string; readonly text: string }[];
}

/** Something to answer. */
export interface Sheet {
  readonly occasion: Occasion;
  readonly round: number;
  readonly closesAt: string;
  readonly instrument: Instrument;
}

/** What was answered to one questionnaire. */
export interface Result {
  readonly occasion: Occasion;
  readonly round: number;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly answeredAt: string;
  /** Whether the other has answered as well. */
  readonly both: boolean;
  readonly scores: readonly {
    readonly name: string;
    readonly mine?: number | null;
    readonly theirs?: number | null;
  }[];
}

/** GET /api/engagements/{id}/surveys. */
export interface Surveys {
  readonly due: readonly Sheet[];
  /** Newest first. */
  readonly results: readonly Result[];
  /** When the answer came that warns the two. */
  readonly warnedSince?: string | null;
}

/** Names a sheet on the page. */
export const sheetId = ({ occasion, round, instrument }: Sheet): string =>
  `${occasion}-${round}-${instrument.id}`;
