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
  readonly kind: "GROUP" | "COURSE_ROLE" | "EXPERIENCE" | "ANSWER" | "AT_LEAST";
  /** The key of the question that it is about, where it is about an answer. */
  readonly question?: string;
  readonly values: readonly string[];
}

/** A question of the program by whose answer people can be let in; texts by language. */
export interface Question {
  readonly key: string;
  readonly type: "ONE" | "SEVERAL" | "YES_NO" | "NUMBER";
  readonly text: Readonly<Record<string, string>>;
  readonly asked: readonly Side[];
  readonly choices: readonly {
    readonly id: string;
    readonly text: Readonly<Record<string, string>>;
  }[];
  readonly least: number;
  readonly most: number;
}

/** GET /api/console/admission/{registration}/{program}. */
export interface Policy {
  readonly name: string;
  readonly approval: boolean;
  readonly places: number;
  readonly taken: number;
  readonly cohorts: readonly Cohort[];
  readonly rules: readonly Rule[];
  readonly questions: readonly Question[];
  readonly version: number;
}
