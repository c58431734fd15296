package org.tandem.tool.engagements;

/** What can be done to a pair as a whole. Which state allows it, and leads where: {@link Life}. */
public enum Act {
  /** One of the two accepts the proposal. */
  ACCEPT,
  /** The second of the two accepts it. */
  AGREE,
  /** One of the two says no to it. */
  DECLINE,
  /** Its time is over. */
  EXPIRE,
  /** Both have signed their agreement. */
  START,
  /** One of the two needs time, or all do and staff say so. */
  PAUSE,
  /** One of the two is ready to go on, or staff say that all are. */
  RESUME,
  /** Another mentor takes over. */
  HAND_OVER,
  /** Both have signed what was reached. */
  COMPLETE,
  /** One of the two, or staff, end it, without blame. */
  END
}
