package org.tandem.tool.engagements;

/** How a pair ended. */
public enum Ending {
  /** As planned, with an outcome. */
  COMPLETED,
  /** Before the planned end, with what was reached. */
  EARLY,
  /** Stopped by either, without blame and without an outcome. */
  NO_FAULT
}
