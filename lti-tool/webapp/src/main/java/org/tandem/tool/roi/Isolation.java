package org.tandem.tool.roi;

/** How it was found out which part of a change the program has brought (Phillips, step 5). */
public enum Isolation {
  /** Compared with people who did not take part. */
  CONTROL_GROUP,
  /** Compared with where things were heading before. */
  TREND_LINE,
  /** Those who took part, or those who lead them, estimate it. */
  ESTIMATE
}
