package org.tandem.tool.goals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Side;

/**
 * A step on the way to a goal. On a goal of both it is reached once both say so; nobody ticks off
 * their own work alone.
 *
 * @param id ours
 * @param goalId the goal it belongs to
 * @param text what is to be done
 * @param dueOn until when, if set
 * @param reachedBy when each of the two said that it is reached
 * @param version for optimistic locking
 */
public record Milestone(
    UUID id,
    UUID goalId,
    String text,
    Optional<LocalDate> dueOn,
    Map<Side, Instant> reachedBy,
    long version) {
  static final int LONGEST = 300;

  /** Copies who said it. */
  public Milestone {
    reachedBy = Map.copyOf(reachedBy);
  }

  /** Whether it is reached: by the word of both, or of the owner where the goal has one. */
  public boolean isReached(Goal goal) {
    return reachedBy.size() >= (goal.owner().isPresent() ? 1 : Side.values().length);
  }

  Milestone reachedBy(Side side, Instant now) {
    Map<Side, Instant> said = new EnumMap<>(Side.class);
    said.putAll(reachedBy);
    said.putIfAbsent(side, now);
    return new Milestone(id, goalId, text, dueOn, said, version);
  }
}
