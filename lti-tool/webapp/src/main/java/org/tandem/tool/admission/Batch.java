package org.tandem.tool.admission;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;

/**
 * Something done to many applications at once, all of it in one transaction.
 *
 * @param id ours
 * @param programId of which program
 * @param act what
 * @param cohort where to, for {@link Act#MOVE}; empty otherwise
 * @param by who did it, as the console called them
 * @param at when
 * @param undoneAt when it was undone
 * @param lines what became of each
 */
public record Batch(
    UUID id,
    UUID programId,
    Act act,
    String cohort,
    String by,
    Instant at,
    Optional<Instant> undoneAt,
    List<Line> lines) {
  /** The most at once: what a person can look through before, and one transaction can hold. */
  public static final int MOST = 500;

  /** How long it can be undone. */
  public static final Duration UNDO = Duration.ofHours(24);

  /** Copies the lines, and checks how many they are. */
  public Batch {
    lines = List.copyOf(lines);
    if (lines.isEmpty() || lines.size() > MOST) {
      throw Rejection.invalid("invalid-batch", "Choose from 1 to 500 applications.");
    }
  }

  /** What is done. */
  public enum Act {
    /** Let in. */
    ADMIT,
    /** Not let in. */
    DECLINE,
    /** Put into another cohort. */
    MOVE
  }

  /** Whose application. */
  public record Whose(UUID courseId, UUID personId) {}

  /** What becomes, or became, of an application. */
  public enum Outcome {
    /** It is, or was, done. */
    DONE,
    /** There is no such application. */
    GONE,
    /** Somebody has decided already. */
    DECIDED,
    /** The person wants to be something else by now. */
    OTHER_SIDE,
    /** It is in that cohort. */
    SAME_COHORT,
    /** Whom it is about was declined, and is in no cohort. */
    NOT_IN,
    /** All places are taken. */
    NO_PLACE
  }

  /** What became of a line when it was undone. */
  public enum Undone {
    /** All is as it was. */
    RESTORED,
    /** Somebody changed the application or the profile since. */
    CHANGED,
    /** The person has a pair or a request since. */
    PAIRED,
    /** Somebody else has the place since. */
    NO_PLACE
  }

  /**
   * A line.
   *
   * @param before what the cohort was
   * @param version of the application afterwards
   * @param partVersion of the person's part afterwards, where they were let in
   * @param undone what became of it when it was undone
   */
  public record Line(
      Whose whose,
      Outcome outcome,
      String before,
      long version,
      Optional<Long> partVersion,
      Optional<Undone> undone) {
    static Line of(Whose whose, Outcome outcome, String before) {
      return new Line(whose, outcome, before, 0, Optional.empty(), Optional.empty());
    }

    Line done(long after, Optional<Long> part) {
      return new Line(whose, outcome, before, after, part, undone);
    }

    Line undone(Undone what) {
      return new Line(whose, outcome, before, version, partVersion, Optional.of(what));
    }
  }

  /** Whether it can be undone now. */
  public boolean canBeUndone(Instant now) {
    return undoneAt.isEmpty() && now.isBefore(at.plus(UNDO));
  }
}
