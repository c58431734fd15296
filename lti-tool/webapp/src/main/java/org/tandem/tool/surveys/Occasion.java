package org.tandem.tool.surveys;

/** When the two of a pair are asked how it goes. */
public enum Occasion {
  /** Every few weeks, three questions. */
  PULSE,
  /** Once, from half-way to the planned end. */
  MIDPOINT,
  /** Once, after they have come to their end. */
  CLOSING
}
