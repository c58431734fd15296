package org.tandem.tool.goals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A goal with everything that happened on the way.
 *
 * @param goal the goal
 * @param evidence all of it, oldest first
 * @param milestones its milestones, oldest first
 * @param checkIns its check-ins, oldest first
 * @param rating where somebody independent sees it, if that was asked for
 */
public record Tracked(
    Goal goal,
    List<Evidence> evidence,
    List<Milestone> milestones,
    List<CheckIn> checkIns,
    Optional<Rating> rating) {
  /** Copies the lists. */
  public Tracked {
    evidence = List.copyOf(evidence);
    milestones = List.copyOf(milestones);
    checkIns = List.copyOf(checkIns);
  }

  /** Where it stands. */
  public Standing standing() {
    return new Standing(
        goal, evidence.size(), evidence.stream().flatMap(one -> one.proof().stream()).toList());
  }

  /** The level that the newest evidence claims, whether it counts or not. */
  public OptionalInt claimed() {
    return evidence.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(evidence.get(evidence.size() - 1).level());
  }
}
