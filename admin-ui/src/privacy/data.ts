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
