package org.tandem.tool.standard;

/** How far a criterion is met. */
public enum Level {
  /** Not, or nobody knows. */
  NO(0),
  /** In part. */
  PARTLY(1),
  /** It is. */
  YES(2);

  private final int points;

  Level(int points) {
    this.points = points;
  }

  /** Points of two. */
  int points() {
    return points;
  }

  /** By a share in percent: met from {@code whole} on, in part from half of that. */
  static Level of(long count, long of, int whole) {
    if (of == 0) {
      return NO;
    }
    long percent = count * 100 / of;
    if (percent >= whole) {
      return YES;
    }
    return percent * 2 >= whole ? PARTLY : NO;
  }
}
