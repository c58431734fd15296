/** Something that is kept about people, in words: an entry of GET /api/privacy/kept. */
export interface Kept {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly until: string;
  readonly readers: string;
  /** Whether a person's copy has it. */
  readonly given: boolean;
  readonly erasure: string;
}

/** Something that goes or has gone: an entry of GET /api/privacy/going. */
export interface Going {
  readonly what: "PAIR" | "PROFILE";
  readonly program: string;
  /** The other one of the pair. */
  readonly with?: string | null;
  /** Not before this day; the day it went, where it has. */
  readonly on: string;
  readonly gone: boolean;
}

/** Something that can be objected to: an entry of GET /api/privacy/objections. */
export interface Objection {
  readonly use: "MATCHING" | "STATISTICS" | "RECOGNITION" | "MAIL" | "RECORD_STORE";
  /** Since when it is objected to; absent where it is not. */
  readonly since?: string | null;
  /** Whether the person did it themselves. */
  readonly own: boolean;
}

/** Who can be erased here: GET /api/privacy/erasure. */
export interface Erasable {
  readonly name: string;
  /** False for an administrator whom the LMS sent here about somebody else. */
  readonly own: boolean;
  /** How many pairs would end with it. */
  readonly livePairs: number;
}

/** Somebody of the staff who was shown something: an entry of GET /api/privacy/reads. */
export interface Read {
  readonly number: number;
  readonly at: string;
  /** Nobody that the LMS knows where it was the operator of the server. */
  readonly name?: string | null;
  /** FORGOTTEN where the log itself says which old lines it dropped. */
  readonly role: "INSTRUCTOR" | "ADMINISTRATOR" | "OPERATOR" | "FORGOTTEN";
  readonly operation: string;
  /** Whether it was about one person or pair, and not a whole course. */
  readonly one: boolean;
}
