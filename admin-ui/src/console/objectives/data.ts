/** What a program can aim at: shares that the tool counts, in the order in which they are offered. */
export const MEASURES = [
  "PAIRED",
  "AGREED",
  "MET",
  "EVIDENCED",
  "GOALS_REACHED",
  "COMPLETED",
  "GIVING_BACK",
] as const;

export type Measure = (typeof MEASURES)[number];

/** A measure with the share to reach, in percent. */
export interface Indicator {
  readonly measure: Measure;
  readonly target: number;
}

/** A result that a program is wanted for. */
export interface Objective {
  readonly text: string;
  readonly indicators: readonly Indicator[];
  /** The last day, as yyyy-mm-dd. */
  readonly due?: string | undefined;
}

/** GET /api/console/aims: a result that programs are often wanted for, and what serves it. */
export interface Aim {
  readonly id: string;
  readonly text: string;
  readonly templateId: string;
  readonly why: string;
  readonly indicators: readonly Indicator[];
}
