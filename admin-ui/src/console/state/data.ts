import type { Status } from "../console-data.js";

/** Something that somebody has to do, and how many of it there are. */
export interface Trouble {
  readonly concern:
    | "APPROVAL"
    | "DEPLOYMENTS"
    | "SERVICES"
    | "GIVEN_UP"
    | "STUCK"
    | "ROSTERS"
    | "RECORD_STORE"
    | "KEY"
    | "WORK"
    | "MAIL";
  readonly count: number;
}

/** An LMS and what goes between it and the tool. */
export interface Platform {
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  readonly troubles: readonly Trouble[];
  readonly waiting: number;
  readonly givenUp: number;
  readonly oldestAt?: string;
  readonly rosters: number;
  readonly failingRosters: number;
  readonly rosterAt?: string;
  readonly platformKeysAt?: string;
  readonly signsSince?: string;
  readonly nextKeyFrom?: string;
}

/** What belongs to no one LMS. */
export interface Server {
  readonly troubles: readonly Trouble[];
  readonly waitingWork: number;
  readonly sendsMail: boolean;
  readonly failingMail: number;
}

/** GET /api/console/state. */
export interface State {
  readonly at: string;
  readonly platforms: readonly Platform[];
  /** For the operator. */
  readonly server?: Server;
}
