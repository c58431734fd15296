package org.tandem.tool.engagements;

import java.time.Instant;

/**
 * Who did something in a pair. What a mentor did before the pair was handed over is the former
 * one's, and never put into the mouth of whoever took over.
 */
public enum Author {
  /** The one who gives. */
  MENTOR,
  /** The one who receives. */
  MENTEE,
  /** Whoever gave before. */
  FORMER;

  /** Who did something on this side at that moment. */
  public static Author of(Engagement pair, Side side, Instant then) {
    if (side == Side.MENTEE) {
      return MENTEE;
    }
    return pair.isBeforeHandover(then) ? FORMER : MENTOR;
  }
}
