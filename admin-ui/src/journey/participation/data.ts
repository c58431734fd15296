/** Which of the two a person wants to be. */
export type Side = "MENTOR" | "MENTEE";

/** What a person says for the matching. */
export interface Profile {
  readonly about: string;
  readonly skills: readonly string[];
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  readonly seats: number;
  readonly ranked: readonly string[];
  readonly vetoes: readonly string[];
}

/** Somebody on the other side; mentors know of mentees no more than the name. */
export interface Other {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly skills: readonly string[];
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  readonly freeSeats: number;
}

/** GET /api/participation. */
export interface Participation {
  readonly side?: Side | null;
  readonly version?: number | null;
  readonly draft: Profile;
  readonly givenAt?: string | null;
  readonly changedSinceGiven: boolean;
  readonly skillSuggestions: readonly string[];
  readonly topicSuggestions: readonly string[];
  readonly others: readonly Other[];
  /** How many people a mentor has in all programs together, and how many at most they want. */
  readonly takenInAll?: number;
  readonly mostInAll?: number | null;
}
