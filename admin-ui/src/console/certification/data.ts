/** A rule of a launch and whether it was kept. */
export interface Check {
  readonly rule: string;
  /** Where the rule is written down. */
  readonly clause: string;
  readonly outcome: "KEPT" | "BROKEN" | "NOT_LOOKED_AT";
  readonly reason?: string;
}

/** Something a launch said; hidden where it may be about a person. */
export interface Claim {
  readonly name: string;
  readonly value: string;
  readonly hidden: boolean;
}

/** A launch that was kept. */
export interface Launch {
  readonly id: string;
  readonly at: string;
  readonly accepted: boolean;
  readonly checks: readonly Check[];
  readonly claims: readonly Claim[];
}

/** Something that somebody did on this page. */
export interface Deed {
  readonly at: string;
  readonly who: string;
  readonly action: string;
  readonly detail: string;
}

/** GET /api/console/certification/{registration}/launches. */
export interface Launches {
  readonly watchedUntil?: string;
  readonly launches: readonly Launch[];
  readonly trail: readonly Deed[];
}

/** A key of ours. */
export interface Key {
  readonly kid: string;
  readonly state: "WAITING" | "SIGNING" | "PUBLISHED" | "WITHDRAWN";
  readonly publishedAt: string;
  readonly signsFrom: string;
}

/** A key set as it was found just now. */
export interface KeySet {
  readonly address: string;
  readonly keyIds: readonly string[];
  readonly reason?: string;
  readonly words: string;
}

/** Both key sets. */
export interface KeySets {
  readonly ours: KeySet;
  readonly platforms: KeySet;
}

/** A course that was launched from, and what the LMS offers for it. */
export interface Course {
  readonly id: string;
  readonly title: string;
  readonly roster: boolean;
  readonly gradebook: boolean;
}

/** Somebody who can be graded, masked. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** A line of what a try brought. */
export interface Line {
  readonly id?: string;
  readonly title: string;
  readonly detail: string;
  /** Made by a try, so that tries may change it. */
  readonly own: boolean;
}

/** What came of trying a service. */
export interface Trial {
  readonly ok: boolean;
  readonly reason?: string;
  readonly words: string;
  readonly status?: number;
  readonly millis: number;
  readonly lines: readonly Line[];
}

/** Where the calls of a registration begin. */
export function base(registration: string): string {
  return `/api/console/certification/${encodeURIComponent(registration)}`;
}
