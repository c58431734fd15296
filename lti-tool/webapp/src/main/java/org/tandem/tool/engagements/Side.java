package org.tandem.tool.engagements;

/** Which of the two a person is; what a program calls them is in its vocabulary. */
public enum Side {
  /** The one who gives: mentor, coach. */
  MENTOR,
  /** The one who receives: mentee, coachee. */
  MENTEE;

  /** The other of the two. */
  public Side other() {
    return this == MENTOR ? MENTEE : MENTOR;
  }
}
