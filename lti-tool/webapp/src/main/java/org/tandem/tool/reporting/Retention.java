package org.tandem.tool.reporting;

import java.util.Optional;
import org.tandem.tool.kernel.SmallGroups;

/**
 * Those who found somebody beside those who still wait, by whether they are still in the course. It
 * is observed and not an experiment: who found somebody may differ from who waits in other ways,
 * and had to stay for long enough to find somebody.
 *
 * @param paired how many found somebody, in fives
 * @param waiting how many look for somebody and never had anybody, in fives
 * @param difference absent where either group is smaller than {@link Difference#FEWEST}
 */
public record Retention(long paired, long waiting, Optional<Difference> difference) {
  /**
   * As it may be shown.
   *
   * @param paired how many found somebody
   * @param pairedStayed of those, who are still in the course
   * @param waiting how many wait
   * @param waitingStayed of those, who are still in the course
   */
  public static Retention of(long paired, long pairedStayed, long waiting, long waitingStayed) {
    return new Retention(
        SmallGroups.rounded(paired),
        SmallGroups.rounded(waiting),
        Difference.of(pairedStayed, paired, waitingStayed, waiting));
  }
}
