import { t } from "../pair/messages.js";
import { authorName, type Author, type Party, type Signer } from "../pair/pair.js";

/** A clause of an agreement. */
export interface Clause {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly text: string;
  readonly version: number;
  readonly changedBy?: Author | null;
  readonly changedAt?: string | null;
  /** Comments, suggestions and texts set aside that wait. */
  readonly toLookAt?: number;
}

/** A change to a signed agreement that is being written or signed. */
export interface Amendment {
  readonly by: Author;
  readonly reason: string;
  readonly since: string;
  /** The version that holds until both have signed the change. */
  readonly holds: number;
  readonly changes: readonly {
    readonly id: string;
    /** Empty for the planned end, and for who signs besides the two. */
    readonly title: string;
    readonly before: string;
    readonly after: string;
  }[];
}

/** GET /api/engagements/{id}/agreement. */
export interface Agreement {
  readonly state: "DRAFT" | "OPEN" | "SIGNED" | "ENDED";
  readonly number: number;
  readonly contentHash: string;
  /** False while the two rest, and after the end. */
  readonly working?: boolean;
  readonly language: string;
  readonly me: Signer;
  readonly parties: readonly Party[];
  readonly endsOn: Clause;
  readonly maxMonths: number;
  readonly clauses: readonly Clause[];
  readonly outcomes: readonly string[];
  readonly outcomeRequired: boolean;
  readonly grading?: {
    readonly maximum: number;
    /** What the grade rests on; levels where it is left out. */
    readonly basis?: "LEVELS" | "COMPLETION" | "MEETINGS" | "MILESTONES" | "REVIEW";
    readonly meetings?: number;
    readonly levels: readonly { readonly level: number; readonly points: number }[];
  } | null;
  readonly missing: readonly {
    readonly code: string;
    readonly clauseId: string;
    readonly subject: string;
    readonly text: string;
  }[];
  readonly replaced?: {
    readonly by: Author;
    readonly what?: string | null;
    readonly whatId: string;
    readonly signedBy: Author;
    readonly at: string;
  } | null;
  /** Where the other one is, while they have the agreement open, too. */
  readonly other?: { readonly clauseId?: string | null } | null;
  readonly amendment?: Amendment | null;
  /** Who signs besides the two; nothing where nobody does or has to. */
  readonly third?: {
    /** Whether nobody can sign without. */
    readonly wanted: boolean;
    readonly name?: string | null;
    /** Those of the two who let them in. */
    readonly agreedBy: readonly Signer[];
    /** Whether what holds was signed with them. */
    readonly signed: boolean;
  } | null;
}

/** Every clause, the planned end among them. */
export function allClauses(agreement: Agreement): readonly Clause[] {
  return [...agreement.clauses, agreement.endsOn];
}

/** What one of the two is called by whoever looks. */
export function nameOf(
  { me, parties }: Agreement,
  author: Author,
  mine: "agreement.you" | "agreement.You",
): string {
  return author === me ? t(mine) : authorName(parties, author);
}
