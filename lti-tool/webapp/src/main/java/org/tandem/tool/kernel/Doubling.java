package org.tandem.tool.kernel;

import java.time.Duration;

/** How long to leave something alone that fails: twice as long each time, up to a longest wait. */
public final class Doubling {
  /** More doublings of anything are longer than any wait. */
  private static final int MOST = 20;

  private Doubling() {}

  /**
   * The wait.
   *
   * @param times how often to double the first
   */
  public static Duration of(Duration first, int times, Duration longest) {
    Duration wait = first.multipliedBy(1L << Math.min(times, MOST));
    return wait.compareTo(longest) > 0 ? longest : wait;
  }
}
