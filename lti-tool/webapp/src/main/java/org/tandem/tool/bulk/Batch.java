package org.tandem.tool.bulk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.Pause;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Rejection;

/**
 * Something done to many at once, all of it in one transaction.
 *
 * @param id ours
 * @param programId of which program
 * @param what what was done
 * @param by who did it, as the console called them
 * @param at when
 * @param undoneAt when it was undone
 * @param lines what became of each
 */
public record Batch(
    UUID id,
    UUID programId,
    What what,
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
      throw Rejection.invalid("invalid-batch", "Choose from 1 to 500.");
    }
  }

  /** To what something is done. */
  public enum Area {
    /** Applications of people who want to take part. */
    APPLICATIONS,
    /** Pairs. */
    PAIRS,
    /** People who have not begun to take part. */
    INVITATIONS;

    /**
     * Makes sure that this can be done there.
     *
     * @throws Rejection (invalid-input) if not
     */
    public void require(Act act) {
      if (act.area != this) {
        throw Rejection.invalid("invalid-input", "That cannot be done here: " + act + ".");
      }
    }

    /** The names of what can be done there. */
    public List<String> names() {
      return Stream.of(Act.values()).filter(act -> act.area == this).map(Enum::name).toList();
    }
  }

  /** What is done. */
  public enum Act {
    /** Let in. */
    ADMIT(Area.APPLICATIONS),
    /** Not let in. */
    DECLINE(Area.APPLICATIONS),
    /** Put into another cohort. */
    MOVE(Area.APPLICATIONS),
    /** Let rest. */
    PAUSE(Area.PAIRS),
    /** Let go on. */
    RESUME(Area.PAIRS),
    /** Ended without blame. */
    END(Area.PAIRS),
    /** Asked to take part. */
    INVITE(Area.INVITATIONS);

    private final Area area;

    Act(Area area) {
      this.area = area;
    }
  }

  /**
   * What is done to all of them.
   *
   * @param cohort where to, for {@link Act#MOVE}; empty otherwise
   * @param reason what those whom it concerns read, as far as it is kept here
   * @param until the day on which they are to go on, for {@link Act#PAUSE}
   * @param side as what, for {@link Act#INVITE}
   */
  public record What(
      Act act, String cohort, String reason, Optional<LocalDate> until, Optional<Side> side) {
    /** Something that is done to people as whatever they are. */
    public What(Act act, String cohort, String reason, Optional<LocalDate> until) {
      this(act, cohort, reason, until, Optional.empty());
    }
  }

  /**
   * To whom something is done.
   *
   * @param personId who; of a pair the one who receives
   * @param pairId the pair, where it is done to one
   */
  public record Whose(UUID courseId, UUID personId, Optional<UUID> pairId) {
    /** Somebody for themselves. */
    public Whose(UUID courseId, UUID personId) {
      this(courseId, personId, Optional.empty());
    }
  }

  /** What becomes, or became, of one. */
  public enum Outcome {
    /** It is, or was, done. */
    DONE,
    /** There is no such thing. */
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
    NO_PLACE,
    /** The two have not both accepted each other. */
    PROPOSAL,
    /** The two have not both signed their agreement. */
    NOT_BEGUN,
    /** The two are at work. */
    AT_WORK,
    /** The two rest. */
    RESTS,
    /** The pair has come to its end. */
    ENDED,
    /** It is, or was, done, and no mail reaches the person. */
    ON_PAGE,
    /** The person has begun to take part. */
    TAKES_PART,
    /** The person was invited a short time ago. */
    INVITED,
    /** The person said no before. */
    REFUSED;

    /** Why something cannot be done to a pair in this state. */
    static Outcome because(EngagementState state) {
      return switch (state) {
        case PROPOSED -> PROPOSAL;
        case ACCEPTED -> NOT_BEGUN;
        case ACTIVE -> AT_WORK;
        case PAUSED -> RESTS;
        case CLOSED, DECLINED, EXPIRED -> ENDED;
      };
    }
  }

  /** What became of a line when it was undone. */
  public enum Undone {
    /** All is as it was. */
    RESTORED,
    /** Somebody changed it since. */
    CHANGED,
    /** The person has a pair or a request since. */
    PAIRED,
    /** Somebody else has the place since. */
    NO_PLACE,
    /** One of the two was erased since. */
    LEFT,
    /** The person has heard of it by mail. */
    TOLD
  }

  /**
   * A line.
   *
   * @param before what the cohort, or the state of a pair, was
   * @param rest the pause in which a pair was
   * @param version afterwards
   * @param partVersion of the person's part afterwards, where they were let in
   * @param undone what became of it when it was undone
   */
  public record Line(
      Whose whose,
      Outcome outcome,
      String before,
      Optional<Pause> rest,
      long version,
      Optional<Long> partVersion,
      Optional<Undone> undone) {
    /** Before anything is done. */
    public static Line of(Whose whose, Outcome outcome, String before) {
      return of(whose, outcome, before, Optional.empty());
    }

    static Line of(Whose whose, Outcome outcome, String before, Optional<Pause> rest) {
      return new Line(whose, outcome, before, rest, 0, Optional.empty(), Optional.empty());
    }

    /** After it was done. */
    public Line done(long after, Optional<Long> part) {
      return new Line(whose, outcome, before, rest, after, part, undone);
    }

    Line undone(Undone how) {
      return new Line(whose, outcome, before, rest, version, partVersion, Optional.of(how));
    }

    boolean isDone() {
      return outcome == Outcome.DONE || outcome == Outcome.ON_PAGE;
    }
  }

  /** Whether it can be undone now. */
  public boolean canBeUndone(Instant now) {
    return undoneAt.isEmpty() && now.isBefore(at.plus(UNDO));
  }
}
