package org.tandem.tool.inventory;

/** How long something is kept, where the person does not have it erased before. */
public enum Until {
  /** A day after the last click. */
  VISIT_OVER,
  /** As long as the LMS knows the person in a course, and the records that name them are kept. */
  TAKING_PART,
  /** With the pair that it belongs to. */
  PAIR,
  /** Until the person changes or removes it. */
  CHANGED,
  /** Thirty days after it was written last. */
  THIRTY_DAYS,
  /** Thirty days after it arrived, or until an administrator has settled it. */
  DELIVERED,
  /** A year. */
  YEAR,
  /** As long as the registration exists. */
  REGISTRATION
}
