package org.tandem.tool.questions;

/**
 * The whole numbers that a question takes.
 *
 * @param least smallest
 * @param most largest
 */
public record Range(int least, int most) {
  /** Of questions that want no number. */
  public static final Range NONE = new Range(0, 0);

  /** Furthest from 0. */
  public static final int FURTHEST = 100_000;

  boolean has(int number) {
    return number >= least && number <= most;
  }

  boolean covers(Range other) {
    return has(other.least) && has(other.most);
  }

  boolean makesSense() {
    return -FURTHEST <= least && least < most && most <= FURTHEST;
  }
}
