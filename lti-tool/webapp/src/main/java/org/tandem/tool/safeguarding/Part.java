package org.tandem.tool.safeguarding;

/** A part of what a pair wrote that can be opened to protect somebody. */
public enum Part {
  /** The clauses as they stand, with suggestions and remarks. */
  AGREEMENT,
  /** The goals that the two share, and what was shown for them in words. */
  GOALS,
  /** When the two met, and about what. */
  MEETINGS
}
