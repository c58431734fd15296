package org.tandem.tool.reporting;

/** How a program stands to a target; always computed, never entered. */
public enum Standing {
  /** There is nobody yet whom the measure could count. */
  NOTHING_YET,
  /** Too few people to show a number without pointing at somebody. */
  WITHHELD,
  /** Below the target, with time left. */
  UNDER_WAY,
  /** At the target or above. */
  REACHED,
  /** Below the target, and the day is over. */
  MISSED
}
