package org.tandem.tool.program;

/** What the grade of a pair rests on; chosen by the instructor, shown to both before they sign. */
public enum GradeBasis {
  /** The level reached, turned into points by the instructor's table. */
  LEVELS,
  /** That both have signed the closing: all points or none. */
  COMPLETION,
  /** The meetings that both confirmed, as a share of those that are wanted. */
  MEETINGS,
  /** The milestones of the agreed goals that both call reached, as a share of all. */
  MILESTONES,
  /** An instructor's look at it after the closing. */
  REVIEW
}
