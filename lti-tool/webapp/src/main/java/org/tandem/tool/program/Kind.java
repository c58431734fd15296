package org.tandem.tool.program;

/**
 * What sort of working relationship a program offers. What its agreements must have is said in
 * {@code programs/kinds.yaml}; everything else that differs is in the template.
 */
public enum Kind {
  /** Structured, towards a measurable improvement. */
  COACHING,
  /** Relationship first: experience passed on. */
  MENTORING,
  /** Between equals, one of them a little further on. */
  PEER,
  /** The junior person mentors the senior one. */
  REVERSE,
  /** One mentor and a small circle, each member with an agreement of their own. */
  GROUP,
  /** A single meeting about one question. */
  FLASH
}
