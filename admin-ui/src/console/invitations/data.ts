import type { Batch } from "../many/data.js";

export const SIDES = ["MENTEE", "MENTOR"] as const;
export type Side = (typeof SIDES)[number];

/** Somebody of a course who has not begun to take part. */
export interface Person {
  readonly course: string;
  readonly courseTitle: string;
  readonly person: string;
  readonly name: string;
  readonly instructor: boolean;
  readonly groups: readonly string[];
  readonly invitedAt?: string;
  readonly refused: boolean;
}

/** GET /api/console/invitations/{registration}/{program}. */
export interface People {
  readonly name: string;
  readonly people: readonly Person[];
  /** Whether there are more than are shown. */
  readonly more: boolean;
  readonly batches: readonly Batch[];
}

/** Tells somebody in a course from every other. */
export function keyOf({ course, person }: { course: string; person: string }): string {
  return `${course} ${person}`;
}

/** The addresses that somebody pasted, from a list of whatever form. */
export function addressesIn(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,;<>]+/).filter((word) => word.includes("@")))];
}
