package org.tandem.lti.ags;

/** How far a person got with the activity (AGS 2.0, section 3.4.7). */
public enum ActivityProgress {
  /** Not begun. */
  INITIALIZED("Initialized"),
  /** Begun. */
  STARTED("Started"),
  /** Being worked on. */
  IN_PROGRESS("InProgress"),
  /** Handed in, and may be handed in again. */
  SUBMITTED("Submitted"),
  /** Done for good. */
  COMPLETED("Completed");

  private final String word;

  ActivityProgress(String word) {
    this.word = word;
  }

  /** The word on the wire. */
  public String word() {
    return word;
  }
}
