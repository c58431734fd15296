package org.tandem.tool.program;

/** What sort of working relationship a program offers. What differs by kind is in the template. */
public enum Kind {
  /** Structured, towards a measurable improvement. */
  COACHING,
  /** Relationship first: experience passed on. */
  MENTORING,
  /** Between equals, one of them a little further on. */
  PEER,
  /** The junior person mentors the senior one. */
  REVERSE
}
