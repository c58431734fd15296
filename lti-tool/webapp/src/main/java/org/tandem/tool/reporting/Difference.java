package org.tandem.tool.reporting;

import java.util.Optional;

/**
 * How often something is so in one group of people and in another, in whole percent.
 *
 * @param percent of the one
 * @param otherPercent of the other
 * @param points the former less the latter, in percentage points
 * @param low the lower end of the 95 % interval of that (Newcombe 1998, method 10)
 * @param high its upper end
 */
public record Difference(long percent, long otherPercent, long points, long low, long high) {
  /** Below this many people in either group, chance alone would be seen. */
  public static final int FEWEST = 20;

  /** The difference of two groups; absent where either is smaller than {@link #FEWEST}. */
  public static Optional<Difference> of(long count, long of, long otherCount, long otherOf) {
    return Math.min(of, otherOf) < FEWEST
        ? Optional.empty()
        : Optional.of(of(new Proportion(count, of), new Proportion(otherCount, otherOf)));
  }

  private static Difference of(Proportion one, Proportion other) {
    double points = one.share() - other.share();
    double below = Math.hypot(one.share() - one.low(), other.high() - other.share());
    double above = Math.hypot(one.high() - one.share(), other.share() - other.low());
    return new Difference(
        percent(one.share()),
        percent(other.share()),
        percent(points),
        percent(points - below),
        percent(points + above));
  }

  private static long percent(double share) {
    return Math.round(share * 100);
  }
}
