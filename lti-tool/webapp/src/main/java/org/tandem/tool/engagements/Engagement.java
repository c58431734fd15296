package org.tandem.tool.engagements;

import java.time.Duration;
import java.time.Instant;
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
    requireState(EngagementState.PROPOSED);
    boolean mentor = sideOf(personId) == Side.MENTOR;
    Optional<Instant> byMentor =
        mentor ? mentorAcceptedAt.or(() -> Optional.of(now)) : mentorAcceptedAt;
    Optional<Instant> byMentee =
        mentor ? menteeAcceptedAt : menteeAcceptedAt.or(() -> Optional.of(now));
    boolean both = byMentor.isPresent() && byMentee.isPresent();
    return with(both ? EngagementState.ACCEPTED : state, ending, byMentor, byMentee, endedAt);
  }

  Engagement declined(Instant now) {
    requireState(EngagementState.PROPOSED);
    return with(
        EngagementState.DECLINED, ending, mentorAcceptedAt, menteeAcceptedAt, Optional.of(now));
  }

  Engagement expired(Instant now) {
    requireState(EngagementState.PROPOSED);
    return with(
        EngagementState.EXPIRED, ending, mentorAcceptedAt, menteeAcceptedAt, Optional.of(now));
  }

  Engagement started() {
    requireState(EngagementState.ACCEPTED);
    return with(EngagementState.ACTIVE, ending, mentorAcceptedAt, menteeAcceptedAt, endedAt);
  }

  Engagement ended(Ending how, Instant now) {
    if (state != EngagementState.ACCEPTED && state != EngagementState.ACTIVE) {
      throw wrongState();
    }
    return with(
        EngagementState.CLOSED,
        Optional.of(how),
        mentorAcceptedAt,
        menteeAcceptedAt,
        Optional.of(now));
  }

  private Engagement with(
      EngagementState next,
      Optional<Ending> how,
      Optional<Instant> byMentor,
      Optional<Instant> byMentee,
      Optional<Instant> end) {
    return new Engagement(
        id,
        place,
        kind,
        mentorId,
        menteeId,
        matchRunId,
        next,
        how,
        proposedAt,
        expiresAt,
        byMentor,
        byMentee,
        end,
        version);
  }

  private void requireState(EngagementState expected) {
    if (state != expected) {
      throw wrongState();
    }
  }

  private Rejection wrongState() {
    return Rejection.conflict(
        "pair-moved-on", "This pair is in another state by now: " + state + ". Reload the page.");
  }
}
