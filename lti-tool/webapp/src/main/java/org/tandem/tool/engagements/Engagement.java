package org.tandem.tool.engagements;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.Place;

/**
 * Two people of one program and course, proposed to each other or working together.
 *
 * @param id ours
 * @param place program and course
 * @param kind the kind of relationship
 * @param mentorId the one who gives
 * @param menteeId the one who receives
 * @param matchRunId the run that proposed the pair, if one did
 * @param state how far they have come
 * @param ending how they ended, once they have
 * @param proposedAt when they were proposed to each other
 * @param expiresAt until when both can accept
 * @param mentorAcceptedAt when the mentor accepted
 * @param menteeAcceptedAt when the mentee accepted
 * @param pause the pause they are in; none while they work
 * @param mentorSince since when this mentor works here, where the pair was handed over to them
 * @param endedAt when it was declined, expired or closed
 * @param version for optimistic locking
 */
public record Engagement(
    UUID id,
    Place place,
    Kind kind,
    UUID mentorId,
    UUID menteeId,
    Optional<UUID> matchRunId,
    EngagementState state,
    Optional<Ending> ending,
    Instant proposedAt,
    Instant expiresAt,
    Optional<Instant> mentorAcceptedAt,
    Optional<Instant> menteeAcceptedAt,
    Optional<Pause> pause,
    Optional<Instant> mentorSince,
    Optional<Instant> endedAt,
    long version) {

  /** How long both have to accept. */
  public static final Duration TIME_TO_ACCEPT = Duration.ofDays(14);

  static Engagement proposed(
      UUID id, Place place, Kind kind, UUID mentor, UUID mentee, Optional<UUID> run, Instant now) {
    return new Engagement(
        id,
        place,
        kind,
        mentor,
        mentee,
        run,
        EngagementState.PROPOSED,
        Optional.empty(),
        now,
        now.plus(TIME_TO_ACCEPT),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0);
  }

  /** Whether this person is one of the two. */
  public boolean involves(UUID personId) {
    return mentorId.equals(personId) || menteeId.equals(personId);
  }

  /**
   * Which of the two this person is.
   *
   * @throws Rejection (not-found) for anybody else
   */
  public Side sideOf(UUID personId) {
    if (!involves(personId)) {
      throw Rejection.notFound("pair");
    }
    return mentorId.equals(personId) ? Side.MENTOR : Side.MENTEE;
  }

  /** Which of the two this person is; neither of them where they were once. */
  public Optional<Side> findSide(UUID personId) {
    return involves(personId) ? Optional.of(sideOf(personId)) : Optional.empty();
  }

  /** Whether something of that moment was done with a former mentor. */
  public boolean isBeforeHandover(Instant then) {
    return mentorSince.filter(then::isBefore).isPresent();
  }

  /** Whether the two have come to an end with an outcome, as planned or before. */
  public boolean hasReachedItsEnd() {
    return ending.filter(how -> how != Ending.NO_FAULT).isPresent();
  }

  /** The other one of the two. */
  public UUID other(UUID personId) {
    return sideOf(personId) == Side.MENTOR ? menteeId : mentorId;
  }

  /** When this person accepted, if they have. */
  public Optional<Instant> acceptedBy(UUID personId) {
    return sideOf(personId) == Side.MENTOR ? mentorAcceptedAt : menteeAcceptedAt;
  }

  /** Whether a proposal is past its time. */
  public boolean isDue(Instant now) {
    return state == EngagementState.PROPOSED && !now.isBefore(expiresAt);
  }

  /** One of the two accepts; once both have, the pair is accepted. */
  Engagement accepted(UUID personId, Instant now) {
    boolean mentor = sideOf(personId) == Side.MENTOR;
    Optional<Instant> byMentor =
        mentor ? mentorAcceptedAt.or(() -> Optional.of(now)) : mentorAcceptedAt;
    Optional<Instant> byMentee =
        mentor ? menteeAcceptedAt : menteeAcceptedAt.or(() -> Optional.of(now));
    boolean both = byMentor.isPresent() && byMentee.isPresent();
    return new Engagement(
        id,
        place,
        kind,
        mentorId,
        menteeId,
        matchRunId,
        next(both ? Act.AGREE : Act.ACCEPT),
        ending,
        proposedAt,
        expiresAt,
        byMentor,
        byMentee,
        pause,
        mentorSince,
        endedAt,
        version);
  }

  Engagement declined(Instant now) {
    return with(next(Act.DECLINE), ending, pause, Optional.of(now));
  }

  Engagement expired(Instant now) {
    return with(next(Act.EXPIRE), ending, pause, Optional.of(now));
  }

  Engagement started() {
    return with(next(Act.START), ending, pause, endedAt);
  }

  Engagement paused(UUID by, Optional<LocalDate> until, Instant now) {
    return with(next(Act.PAUSE), ending, Optional.of(new Pause(by, now, until)), endedAt);
  }

  Engagement resumed() {
    return with(next(Act.RESUME), ending, Optional.empty(), endedAt);
  }

  /** Whether something can be done to it now. */
  public boolean allows(Act act) {
    return Life.after(state, act).isPresent();
  }

  /**
   * The pair as it was before somebody let it rest, go on, or end without blame: no step of its
   * life, but the taking back of one.
   */
  Engagement putBack(EngagementState was, Optional<Pause> rest) {
    if (!was.isTogether() || ending.filter(how -> how != Ending.NO_FAULT).isPresent()) {
      throw new IllegalArgumentException("only what was done to two who work can be taken back");
    }
    return with(was, Optional.empty(), rest, Optional.empty());
  }

  /** The pair with another mentor, who accepts by taking over. */
  Engagement handedOver(UUID successor, Instant now) {
    if (involves(successor)) {
      throw new IllegalArgumentException("a pair is handed over to somebody else");
    }
    return new Engagement(
        id,
        place,
        kind,
        successor,
        menteeId,
        matchRunId,
        next(Act.HAND_OVER),
        ending,
        proposedAt,
        expiresAt,
        Optional.of(now),
        menteeAcceptedAt,
        pause,
        Optional.of(now),
        endedAt,
        version);
  }

  Engagement ended(Ending how, Instant now) {
    Act act = how == Ending.NO_FAULT ? Act.END : Act.COMPLETE;
    return with(next(act), Optional.of(how), Optional.empty(), Optional.of(now));
  }

  private Engagement with(
      EngagementState state, Optional<Ending> how, Optional<Pause> rest, Optional<Instant> end) {
    return new Engagement(
        id,
        place,
        kind,
        mentorId,
        menteeId,
        matchRunId,
        state,
        how,
        proposedAt,
        expiresAt,
        mentorAcceptedAt,
        menteeAcceptedAt,
        rest,
        mentorSince,
        end,
        version);
  }

  private EngagementState next(Act act) {
    return Life.after(state, act)
        .orElseThrow(
            () ->
                Rejection.conflict(
                    "pair-moved-on",
                    "This pair is in another state by now: " + state + ". Reload the page."));
  }
}
