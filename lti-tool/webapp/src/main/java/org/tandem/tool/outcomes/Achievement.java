package org.tandem.tool.outcomes;

import java.util.List;
import java.util.Optional;
import org.tandem.tool.goals.Goal;
import org.tandem.tool.goals.Standing;

/**
 * The level that a pair reached, computed from countersigned evidence alone.
 *
 * <p>The rule, as the preview tells it:
 *
 * <ol>
 *   <li>Each goal that both agreed to stands at the level of the evidence countersigned last, or at
 *       its baseline while none is.
 *   <li>The levels are averaged, each goal counting by its weight (importance times difficulty, 1
 *       at least).
 *   <li>The nearest whole level is the one reached; a mean exactly between two is the higher one.
 * </ol>
 *
 * @param level from -2 to +2
 * @param mean the weighted mean before rounding
 */
public record Achievement(int level, double mean) {

  /** What these goals amount to; nothing where none was agreed. */
  public static Optional<Achievement> of(List<Standing> agreed) {
    long weights = 0;
    long sum = 0;
    for (Standing standing : agreed) {
      int weight = standing.goal().weight();
      weights += weight;
      sum += (long) weight * standing.proven().orElse(Goal.LOWEST);
    }
    if (weights == 0) {
      return Optional.empty();
    }
    // floor(mean + 1/2) in whole numbers, so that no rounding error decides about a grade.
    int level = Math.toIntExact(Math.floorDiv(2 * sum + weights, 2 * weights));
    return Optional.of(new Achievement(level, (double) sum / weights));
  }
}
