/** The way through a program, in order. */
export const STEP_IDS = [
  "profile",
  "match",
  "agreement",
  "goals",
  "meetings",
  "evidence",
  "reflection",
  "close",
] as const;

/** A step of the way; the first two come before there is a pair. */
export type StepId = (typeof STEP_IDS)[number];

/** Waiting means: it is the other person's turn, or the program's. */
export type StepState = "done" | "current" | "waiting" | "later";

/** Where somebody stands at one step. */
export interface JourneyStep {
  readonly id: StepId;
  readonly state: StepState;
}

/** The one thing to do or to wait for now. */
export interface NextStep {
  readonly step: StepId;
  /** Has texts `next.<code>.title` and `next.<code>.text` in the journey's catalogue. */
  readonly code: string;
  /** Until when, as an ISO instant or day. */
  readonly due?: string | null;
}

/** A word of the program for its people. */
export interface Words {
  readonly one: string;
  readonly other: string;
}

/** How the pairs of a program come about. */
export type Pairing = "SELF" | "ADMIN" | "BULK" | "HYBRID";

/** A pair that the person belongs to. */
export interface JourneyEngagement {
  readonly id: string;
  readonly partner: { readonly name: string };
  readonly role: "mentor" | "mentee";
  readonly steps: readonly JourneyStep[];
  readonly next?: NextStep | null;
}

/** GET /api/journey: where the person stands in the program of this course. */
export interface Journey {
  readonly program: {
    readonly id: string;
    readonly name: string;
    /** How people find each other; HYBRID where it is not said. */
    readonly pairing?: Pairing;
    readonly vocabulary: { readonly mentor: Words; readonly mentee: Words };
  };
  readonly me: { readonly name: string; readonly role?: "mentor" | "mentee" | null };
  /** Profile and match. */
  readonly steps: readonly JourneyStep[];
  readonly next?: NextStep | null;
  readonly engagements: readonly JourneyEngagement[];
  /** Whether a hand-over to another mentor concerns the person. */
  readonly handover?: boolean;
  /** Whether the person signs agreements of others. */
  readonly thirdParty?: boolean;
  /** Whether others named the person as a good mentor, and they have not answered. */
  readonly invited?: boolean;
  /** That those who run the program invite the person to take part, with their words. */
  readonly invitation?: {
    readonly as: "mentor" | "mentee";
    readonly words: string;
  } | null;
}
