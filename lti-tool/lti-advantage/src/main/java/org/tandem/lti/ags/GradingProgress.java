package org.tandem.lti.ags;

/** How far grading got (AGS 2.0, section 3.4.8). Moodle wipes a grade unless it is final. */
public enum GradingProgress {
  /** The score is final. */
  FULLY_GRADED("FullyGraded"),
  /** A final score comes by itself. */
  PENDING("Pending"),
  /** A final score needs a person. */
  PENDING_MANUAL("PendingManual"),
  /** Grading could not be done. */
  FAILED("Failed"),
  /** There is nothing to grade. */
  NOT_READY("NotReady");

  private final String word;

  GradingProgress(String word) {
    this.word = word;
  }

  /** The word on the wire. */
  public String word() {
    return word;
  }
}
