/** Whether an LMS or one of its installations may be used. */
export type Status = "PENDING" | "ACTIVE" | "DISABLED";

/** One place in an LMS where the tool is installed. */
export interface Deployment {
  /** Our id, for paths. */
  readonly id: string;
  /** The LMS's id. */
  readonly deploymentId: string;
  readonly status: Status;
  readonly firstSeenAt: string;
}

/** An LMS that has registered itself. */
export interface Registration {
  readonly id: string;
  readonly status: Status;
  readonly platformName: string;
  readonly productFamily: string;
  readonly issuer: string;
  readonly clientId: string;
  /** Every host that the tool will talk to for this LMS. */
  readonly hosts: readonly string[];
  /** The services it granted, as scope addresses. */
  readonly scopes: readonly string[];
  /** The services it was asked for and says that it did not grant. */
  readonly missingScopes?: readonly string[];
  readonly registeredAt: string;
  readonly deployments: readonly Deployment[];
  readonly version: number;
}

/** A single-use link by which an LMS registers itself, once it is made. */
export interface RegistrationLink {
  readonly id: string;
  readonly url: string;
  readonly expiresAt: string;
}

/** What became of a link of the last days. */
export interface EarlierLink {
  readonly id: string;
  /** Who it was made for. */
  readonly note: string;
  readonly createdAt: string;
  readonly status: "OPEN" | "USED" | "EXPIRED";
}

/** A message to an LMS that has not arrived yet. */
export interface Message {
  readonly id: string;
  /** `score`, `line-item` or `roster`; a newer server may know more. */
  readonly kind: string;
  readonly registrationId: string;
  readonly subject: string;
  /** Dead messages are not tried again by themselves. */
  readonly status: "PENDING" | "FAILED" | "DEAD";
  readonly attempts: number;
  readonly lastError?: string;
  /** Why the last try failed, as a code with a text `deliveries.reason.<code>`. */
  readonly reason?: string;
  readonly nextTryAt?: string;
  readonly createdAt: string;
}

/** How fresh the roster of a course is. */
export interface Roster {
  readonly courseId: string;
  readonly courseTitle: string;
  readonly registrationId: string;
  readonly lastSuccessAt?: string;
  readonly memberCount?: number;
  readonly lastError?: string;
  readonly reason?: string;
  readonly lastErrorAt?: string;
  readonly nextTryAt?: string;
}
