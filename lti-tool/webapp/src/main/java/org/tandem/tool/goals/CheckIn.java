package org.tandem.tool.goals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Rejection;

/**
 * Where one of the two sees a goal at one moment. It counts for nothing but the picture of
 * progress: what counts is countersigned evidence.
 *
 * @param id ours
 * @param goalId the goal
 * @param side who looks
 * @param at when
 * @param level where it stands on a scale; none for a goal in numbers
 * @param numbers where each result stands; empty for a goal on a scale
 * @param note a few words; may be empty
 */
public record CheckIn(
    UUID id,
    UUID goalId,
    Side side,
    Instant at,
    OptionalInt level,
    List<BigDecimal> numbers,
    String note) {
  static final int LONGEST = 1_000;

  /** Copies the numbers. */
  public CheckIn {
    numbers = numbers.stream().map(KeyResult::number).toList();
  }

  /** How much of the way in numbers was gone, 0.0 to 1.0; none on a scale. */
  public OptionalDouble score(Goal goal) {
    return goal.measure() instanceof KeyResults results
            && numbers.size() == results.results().size()
        ? OptionalDouble.of(results.score(numbers))
        : OptionalDouble.empty();
  }

  /**
   * Refuses what does not fit the goal's measure.
   *
   * @throws Rejection (invalid-check-in) without a level on a scale, or a number for each result
   */
  void requireFit(Goal goal) {
    boolean fits =
        goal.measure() instanceof KeyResults results
            ? level.isEmpty() && numbers.size() == results.results().size()
            : level.isPresent() && Goal.isLevel(level.getAsInt()) && numbers.isEmpty();
    if (!fits) {
      throw Rejection.invalid(
          "invalid-check-in", "Choose a level, or give the present number of each result.");
    }
  }
}
