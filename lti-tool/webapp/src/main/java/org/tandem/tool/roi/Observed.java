package org.tandem.tool.roi;

import java.util.Optional;
import org.tandem.tool.kernel.SmallGroups;

/**
 * Those who found somebody beside those who still wait, by whether they are still in the course. It
 * is observed and not an experiment: who found somebody may differ from who waits in other ways,
 * and had to stay for long enough to find somebody.
 *
 * @param paired how many found somebody, in fives
 * @param waiting how many look for somebody and never had anybody, in fives
 * @param difference absent where either group is smaller than {@link #FEWEST}
 */
public record Observed(long paired, long waiting, Optional<Difference> difference) {
  /** Below this many people in either group, chance alone would be seen. */
  public static final int FEWEST = 20;

  /**
   * How much more often those who found somebody stayed, in whole percent.
   *
   * @param paired how many percent of those who found somebody are still there
   * @param waiting the same of those who wait
   * @param points the former less the latter, in percentage points
   * @param low the lower end of the 95 % interval of that (Newcombe 1998, method 10)
   * @param high its upper end
   */
  public record Difference(long paired, long waiting, long points, long low, long high) {}

  /**
   * As it may be shown.
   *
   * @param paired how many found somebody
   * @param pairedStayed of those, who are still in the course
   * @param waiting how many wait
   * @param waitingStayed of those, who are still in the course
   */
  public static Observed of(long paired, long pairedStayed, long waiting, long waitingStayed) {
    return new Observed(
        SmallGroups.rounded(paired),
        SmallGroups.rounded(waiting),
        Math.min(paired, waiting) < FEWEST
            ? Optional.empty()
            : Optional.of(
                difference(
                    new Proportion(pairedStayed, paired), new Proportion(waitingStayed, waiting))));
  }

  private static Difference difference(Proportion one, Proportion other) {
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
