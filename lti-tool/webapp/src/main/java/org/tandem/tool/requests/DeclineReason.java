package org.tandem.tool.requests;

/**
 * Why a mentor declined, as far as the mentor says so. Shown to nobody; later matching keeps the
 * two apart, unless it was only a matter of time.
 */
public enum DeclineReason {
  /** No time at the moment: the two may be matched another time. */
  NO_TIME,
  /** What the mentee wants to learn is not what the mentor can pass on. */
  OTHER_FIELD,
  /** The two should not work together: they know each other, one grades the other. */
  TOO_CLOSE;

  boolean isForNow() {
    return this == NO_TIME;
  }
}
