/** The two sides of a program, in the order in which they are asked about. */
export const SIDES = ["MENTEE", "MENTOR"] as const;

export type Side = (typeof SIDES)[number];

/** People who come into a program together; days as yyyy-mm-dd. */
export interface Cohort {
  readonly name: string;
  readonly opens: string;
  readonly closes: string;
  readonly places: number;
  readonly taken: number;
}

/** Something that must hold of one side. */
export interface Rule {
  readonly side: Side;
  readonly kind: "GROUP" | "COURSE_ROLE" | "EXPERIENCE";
  readonly values: readonly string[];
}

/** GET /api/console/admission/{registration}/{program}. */
export interface Policy {
  readonly name: string;
  readonly approval: boolean;
  readonly places: number;
  readonly taken: number;
  readonly cohorts: readonly Cohort[];
  readonly rules: readonly Rule[];
  readonly version: number;
}
