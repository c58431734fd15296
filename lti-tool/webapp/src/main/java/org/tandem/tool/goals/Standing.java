package org.tandem.tool.goals;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * A goal with its evidence, and so where it stands.
 *
 * @param goal the goal
 * @param evidence all of it, oldest first
 */
public record Standing(Goal goal, List<Evidence> evidence) {

  /** Copies the evidence. */
  public Standing {
    evidence = List.copyOf(evidence);
  }

  /**
   * The level that is proven: that of the evidence countersigned last, or the baseline while there
   * is none. Empty only while the goal has no baseline.
   */
  public OptionalInt proven() {
    return evidence.stream()
        .filter(Evidence::isCountersigned)
        .max(Comparator.comparing(one -> one.countersignature().orElseThrow().signedAt()))
        .map(one -> OptionalInt.of(one.level()))
        .orElse(goal.baseline());
  }

  /** The level that the newest evidence claims, whether it counts or not. */
  public OptionalInt claimed() {
    return evidence.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(evidence.get(evidence.size() - 1).level());
  }

  /** How many items of evidence are countersigned. */
  public int countersigned() {
    return (int) evidence.stream().filter(Evidence::isCountersigned).count();
  }
}
