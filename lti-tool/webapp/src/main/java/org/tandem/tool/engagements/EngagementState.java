package org.tandem.tool.engagements;

/** How far a pair has come. */
public enum EngagementState {
  /** Proposed; one or both have yet to accept. */
  PROPOSED,
  /** Both accepted; they write their agreement. */
  ACCEPTED,
  /** Both signed; they work. */
  ACTIVE,
  /** They rest for a while; everything stays as it is. */
  PAUSED,
  /** Ended; the ending says how. */
  CLOSED,
  /** One of the two said no. */
  DECLINED,
  /** Not accepted by both in time. */
  EXPIRED;

  /** Whether the pair holds a seat: from proposal to end. */
  public boolean isLive() {
    return this == PROPOSED || isTogether();
  }

  /** Whether the two can do something together now. */
  public boolean isAtWork() {
    return this == ACCEPTED || this == ACTIVE;
  }

  /** Whether the two belong together: both accepted, and it has not ended. */
  public boolean isTogether() {
    return isAtWork() || this == PAUSED;
  }
}
