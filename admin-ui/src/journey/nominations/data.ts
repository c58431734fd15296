/** GET /api/nominations. */
export interface Nominations {
  /** What others said of the person, while they can answer it. */
  readonly said: readonly {
    readonly from: string;
    readonly reason: string;
    readonly saidAt: string;
  }[];
  /** Whom the person named; what became of it is not to be seen. */
  readonly named: readonly Named[];
  /** How many they can name. */
  readonly most: number;
}

/** Somebody whom the person named. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly saidAt: string;
}
