package org.tandem.tool.goals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Rejection;

/**
 * What a pair wants to reach, with the measure that tells how far. Once both agreed to it, it stays
 * as it is: a scale that moves measures nothing.
 *
 * @param id ours
 * @param title in a few words
 * @param measure what tells how far it was reached
 * @param importance 0 to 3
 * @param difficulty 0 to 3
 * @param dueOn the day it is to be reached by, if set
 * @param owner the one person who sees it, if it is a goal of their own
 * @param startedAt when somebody said where things stand, if they have
 * @param agreedBy when each of the two agreed to it as it stands
 * @param version for optimistic locking
 */
public record Goal(
    UUID id,
    String title,
    Measure measure,
    int importance,
    int difficulty,
    Optional<LocalDate> dueOn,
    Optional<UUID> owner,
    Optional<Instant> startedAt,
    Map<Side, Instant> agreedBy,
    long version) {

  /** The lowest level. */
  public static final int LOWEST = -2;

  /** The highest level. */
  public static final int HIGHEST = 2;

  /** Copies what it is given. */
  public Goal {
    agreedBy = Map.copyOf(agreedBy);
  }

  static boolean isLevel(int level) {
    return level >= LOWEST && level <= HIGHEST;
  }

  /** How much it counts: importance times difficulty, and 1 at least. */
  public int weight() {
    return Math.max(1, importance * difficulty);
  }

  /** The level at the beginning, if known. */
  public OptionalInt baseline() {
    return measure.baseline();
  }

  /** What it lacks; an empty list means that it can be measured. */
  public List<Flaw> flaws() {
    List<Flaw> flaws = new ArrayList<>();
    if (title.isEmpty()) {
      flaws.add(Flaw.TITLE_MISSING);
    }
    flaws.addAll(measure.flaws());
    if (dueOn.isEmpty()) {
      flaws.add(Flaw.DATE_MISSING);
    }
    return flaws;
  }

  /** Whether this one of the two may see it. */
  public boolean isVisibleTo(UUID personId) {
    return owner.isEmpty() || owner.get().equals(personId);
  }

  /** Whether both agreed to it. */
  public boolean isAgreed() {
    return agreedBy.size() == Side.values().length;
  }

  /**
   * Whether its starting point was set only after the two had begun to meet, so that the change
   * from it says less.
   */
  public boolean isLate(Optional<Instant> firstMeeting) {
    return firstMeeting.isPresent()
        && startedAt.filter(at -> at.isAfter(firstMeeting.get())).isPresent();
  }

  /** The goal with one more yes. */
  Goal agreedBy(Side side, Instant now) {
    Map<Side, Instant> yes = new EnumMap<>(Side.class);
    yes.putAll(agreedBy);
    yes.putIfAbsent(side, now);
    return new Goal(
        id, title, measure, importance, difficulty, dueOn, owner, startedAt, yes, version);
  }

  /**
   * The goal in other words; every yes is open again.
   *
   * @param firstMeeting when the two first met, if they have
   * @throws Rejection (baseline-locked) for another starting point after that
   */
  Goal rewritten(GoalInput input, Optional<Instant> firstMeeting, Instant now, long seen) {
    boolean sameStart = measure.start().equals(input.measure().start());
    if (!sameStart && !measure.start().isEmpty() && firstMeeting.isPresent()) {
      throw Rejection.conflict(
          "baseline-locked", "You have met since; where you started stays as you wrote it before.");
    }
    return input.goal(id, owner, sameStart ? startedAt : Optional.of(now), seen);
  }
}
