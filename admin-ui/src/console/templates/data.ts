import type { Template } from "../programs/data.js";

/** GET /api/console/templates/{registration}. */
export interface Known {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly kind: Template["kind"];
  /** Whether it comes with Tandem. */
  readonly shipped: boolean;
  /** Whether programs can be made from it. */
  readonly offered: boolean;
  /** How many programs were made from it. */
  readonly programs: number;
  /** The newest first. */
  readonly versions: readonly { readonly version: number; readonly addedAt?: string }[];
}

/** A place in which two templates differ. */
export interface Difference {
  readonly place: string;
  readonly before?: string;
  readonly after?: string;
}

/** What is wrong in one line of a file; line 0 is about all of it. */
export interface Flaw {
  readonly code: string;
  readonly line: number;
  readonly detail: string;
}

/** What is in a file: flaws, or a template. */
export interface File {
  readonly flaws: readonly Flaw[];
  readonly id?: string;
  readonly name?: string;
  readonly version: number;
  /** From the newest version that is there. */
  readonly differences: readonly Difference[];
}

/** Where the templates of a registration are. */
export const pathOf = (registration: string): string =>
  `/api/console/templates/${encodeURIComponent(registration)}`;
