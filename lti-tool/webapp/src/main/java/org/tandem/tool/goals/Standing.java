package org.tandem.tool.goals;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where a goal stands, by what was countersigned.
 *
 * @param goal the goal
 * @param shown items of evidence in all
 * @param proofs those that count, oldest first
 */
public record Standing(Goal goal, int shown, List<Proof> proofs) {

  /** Copies the proofs. */
  public Standing {
    proofs = List.copyOf(proofs);
  }

  /**
   * The level that is proven: that of the evidence countersigned last, or the baseline while there
   * is none. Empty only while the goal has no baseline.
   */
  public OptionalInt proven() {
    return proofs.stream()
        .max(Comparator.comparing(Proof::signedAt))
        .map(one -> OptionalInt.of(one.level()))
        .orElse(goal.baseline());
  }

  /** How many items of evidence are countersigned. */
  public int countersigned() {
    return proofs.size();
  }
}
