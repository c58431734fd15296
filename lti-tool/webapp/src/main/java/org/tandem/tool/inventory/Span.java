package org.tandem.tool.inventory;

/**
 * A time after which something goes that L&D staff set in months: for the whole registration, and
 * some of them shorter for a program.
 */
public enum Span {
  /** What a pair wrote, from the day that the pair ended. */
  PAIR(36, 1, true),
  /** What people answered when asked how it goes, from the day that the pair ended. */
  ANSWERS(36, 1, true),
  /** Profiles, requests and applications, from their last change or the last pair that ended. */
  PROFILE(24, 3, true),
  /** Matchings, from the day that they were made. */
  RUN(24, 1, true),
  /** The log of what staff were shown, from the day of each line. */
  STAFF_LOG(36, 12, false),
  /** Whoever is in no pair, from the day that they came last. */
  PERSON(48, 6, false);

  /** No time is longer, in months. */
  public static final int MOST = 120;

  private final int usual;
  private final int least;
  private final boolean ofPrograms;

  Span(int usual, int least, boolean ofPrograms) {
    this.usual = usual;
    this.least = least;
    this.ofPrograms = ofPrograms;
  }

  /** Months, where nobody has set anything. */
  public int usual() {
    return usual;
  }

  /** The shortest that can be set, in months. */
  public int least() {
    return least;
  }

  /** Whether a program can have a shorter one of its own. */
  public boolean isOfPrograms() {
    return ofPrograms;
  }
}
