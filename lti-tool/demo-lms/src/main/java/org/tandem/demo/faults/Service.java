package org.tandem.demo.faults;

/** A service that a tool calls. */
public enum Service {
  /** The description of the LMS: {@code openid-configuration}. */
  CONFIGURATION,
  /** Dynamic registration. */
  REGISTRATION,
  /** The LMS's public keys. */
  KEYS,
  /** Access tokens. */
  TOKEN,
  /** Names and roles. */
  MEMBERSHIPS,
  /** Gradebook columns. */
  LINE_ITEMS,
  /** Scores sent in. */
  SCORES,
  /** Results read back. */
  RESULTS
}
