import type { Author, Side } from "../pair/pair.js";

/** A meeting: proposed, agreed on, held. */
export interface Meeting {
  readonly id: string;
  readonly version: number;
  readonly startsAt: string;
  /** Other times to choose from, while it is proposed. */
  readonly others: readonly string[];
  readonly zone: string;
  readonly local: string;
  readonly minutes: number;
  readonly topic: string;
  readonly proposedBy: Author;
  readonly agreed: boolean;
  /** Whether this person has to answer. */
  readonly asked: boolean;
  readonly confirmedBy: readonly Author[];
  readonly absent?: Author | null;
  readonly begun: boolean;
  readonly counts: boolean;
  /** Whether it was with a former mentor. */
  readonly before?: boolean;
  /** Whether it was, and stays as it is. */
  readonly former?: boolean;
}

/** GET /api/engagements/{id}/meetings. */
export interface Meetings {
  readonly me: Side;
  readonly meetings: readonly Meeting[];
}

/** What may be written about a meeting, in the order in which it is shown. */
export const NOTE_KINDS = ["AGENDA", "SHARED", "PRIVATE"] as const;

/** What a note is: the agenda and the shared note are of both, a private one is one's own. */
export type NoteKind = (typeof NOTE_KINDS)[number];

/** What was written about a meeting. */
export interface Note {
  readonly kind: NoteKind;
  readonly version: number;
  readonly text: string;
  readonly writtenBy: Author;
  readonly writtenAt: string;
}

/** Something that one of the two will do. */
export interface Action {
  readonly id: string;
  readonly version: number;
  readonly meeting: string;
  readonly text: string;
  readonly owner: Side;
  readonly dueOn?: string | null;
  readonly doneAt?: string | null;
}

/** GET /api/engagements/{id}/meetings/{id}/folder. */
export interface Folder {
  readonly me: Side;
  readonly meeting: Meeting;
  readonly notes: readonly Note[];
  readonly actions: readonly Action[];
}
