package org.tandem.tool.agreements;

import org.tandem.tool.engagements.Side;

/** As what somebody signs an agreement. */
public enum Party {
  /** The one who gives. */
  MENTOR,
  /** The one who receives. */
  MENTEE,
  /** A sponsor or instructor whom the two have let in: sees what is agreed, and nothing else. */
  THIRD;

  /** What one of the two signs as. */
  public static Party of(Side side) {
    return side == Side.MENTOR ? MENTOR : MENTEE;
  }
}
