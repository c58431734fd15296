package org.tandem.tool.questions;

/** How the answers of a mentee and a mentor are compared. */
public enum Way {
  /** Not at all: the question does not count. */
  NOT,
  /** The more alike, the better. */
  ALIKE,
  /** Nothing in common. */
  DIFFERENT,
  /** The more of what the mentee says the mentor says as well, the better. */
  OFFERED,
  /** The mentor says as much as the mentee, or more. */
  AT_LEAST,
  /** The closer together, the better, down to nothing at a distance that the question says. */
  NEAR
}
