package org.tandem.tool.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.agreements.Content;
import org.tandem.tool.agreements.Party;
import org.tandem.tool.agreements.PassAgreement;
import org.tandem.tool.agreements.Signature;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.PairAccess;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.Successors;
import org.tandem.tool.people.Visit;

/**
 * Starts, consents to and stops the hand-over of a pair to another mentor. Either of the two may
 * start it, and so may whoever runs the course, for a mentor who is gone; only the mentee consents.
 */
@Dependent
@Transactional
public class HandOver {
  private final PairAccess access;
  private final Handovers handovers;
  private final Successors successors;
  private final Seats seats;
  private final PassAgreement agreement;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public HandOver(
      PairAccess access,
      Handovers handovers,
      Successors successors,
      Seats seats,
      PassAgreement agreement,
      Ids ids,
      Clock clock) {
    this.access = access;
    this.handovers = handovers;
    this.successors = successors;
    this.seats = seats;
    this.agreement = agreement;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Where the hand-over of a pair stands.
   *
   * @param pair the pair
   * @param open the hand-over under way, if there is one
   * @param content what the mentee consents to; none without one under way
   * @param successors who could take over; nobody while one is under way
   */
  public record State(
      Engagement pair, Optional<Handover> open, Optional<Content> content, List<UUID> successors) {
    /** Whether the mentee consents to what would be signed now. */
    public boolean isConsented() {
      return open.isPresent() && content.filter(open.get()::isConsentedTo).isPresent();
    }
  }

  /**
   * Where it stands, for one of the two or whoever runs the course.
   *
   * @throws Rejection (not-found) for anybody else
   */
  public State state(Visit visit, UUID engagementId) {
    Engagement pair = access.ownOrRun(visit, engagementId);
    Optional<Handover> open = open(pair);
    return new State(
        pair,
        open,
        open.map(one -> agreement.content(pair, one.to())),
        open.isPresent() || !pair.state().isTogether() ? List.of() : candidates(pair));
  }

  /**
   * Starts it and keeps a seat of the new mentor, so that whoever is asked can say yes.
   *
   * @throws Rejection (not-found) for anybody but the two and whoever runs the course;
   *     (pair-not-working) before both accepted or after the end; (not-a-candidate) for a mentor
   *     who is full, excluded or was tried; (handover-open) while there is one
   */
  public void start(Visit visit, UUID engagementId, UUID successor) {
    Engagement pair = together(visit, engagementId);
    handovers
        .open(visit.tenantId(), pair.id())
        .filter(one -> !one.isOpen(clock.instant()))
        .ifPresent(this::expire);
    if (!candidates(pair).contains(successor)) {
      throw Rejection.conflict(
          "not-a-candidate", "This person is not free any more. Look at who is.");
    }
    Instant now = clock.instant();
    handovers.add(
        new Handover(
            ids.next(),
            visit.tenantId(),
            pair.id(),
            pair.mentorId(),
            successor,
            visit.personId(),
            HandoverState.OPEN,
            now,
            now.plus(Handover.TIME),
            Optional.empty(),
            0));
    if (!seats.holdFor(pair, successor)) {
      throw Rejection.conflict(
          "not-a-candidate", "This person is not free any more. Look at who is.");
    }
  }

  /**
   * The mentee consents, by signing who the two are from then on.
   *
   * @param seenHash the hash of what was on the screen
   * @throws Rejection (forbidden) for anybody but the mentee; (content-changed) if it is no longer
   *     what would be signed; (not-found) where none is under way
   */
  public void consent(Visit visit, UUID engagementId, String seenHash) {
    Engagement pair = together(visit, engagementId);
    if (!pair.menteeId().equals(visit.personId())) {
      throw Rejection.forbidden("Only the one who is handed over consents to it.");
    }
    Handover open = open(pair).orElseThrow(HandOver::none);
    Content content = agreement.content(pair, open.to());
    requireSeen(content, seenHash);
    if (!handovers.consent(open, Signature.by(visit, Party.MENTEE, content, clock.instant()))) {
      throw Rejection.stale();
    }
  }

  /**
   * Stops it: the mentee does not consent, or whoever started it thinks again.
   *
   * @throws Rejection (not-found) for anybody but the two and whoever runs the course, and where
   *     none is under way; (stale-version) if it ended at the same moment
   */
  public void stop(Visit visit, UUID engagementId) {
    Engagement pair = access.ownOrRun(visit, engagementId);
    Handover open = open(pair).orElseThrow(HandOver::none);
    if (!handovers.end(open, HandoverState.STOPPED, clock.instant())) {
      throw Rejection.stale();
    }
    seats.letGoFor(pair.place().tenantId(), pair.id());
  }

  /** Ends one that is past its time; the seat is free again. */
  public void expire(Handover due) {
    if (handovers.end(due, HandoverState.EXPIRED, clock.instant())) {
      seats.letGoFor(due.tenantId(), due.engagementId());
    }
  }

  static void requireSeen(Content content, String seenHash) {
    if (!content.hash().equals(seenHash)) {
      throw Rejection.conflict(
          "content-changed",
          "The agreement changed since you opened this. Look once more, then sign.");
    }
  }

  private Engagement together(Visit visit, UUID engagementId) {
    Engagement pair = access.ownOrRun(visit, engagementId);
    if (!pair.state().isTogether()) {
      throw Rejection.conflict("pair-not-working", "The two do not work together any more.");
    }
    return pair;
  }

  private List<UUID> candidates(Engagement pair) {
    return successors.of(pair).stream().filter(one -> !agreement.isThird(pair, one)).toList();
  }

  private Optional<Handover> open(Engagement pair) {
    return handovers
        .open(pair.place().tenantId(), pair.id())
        .filter(one -> pair.state().isTogether() && one.isOpen(clock.instant()));
  }

  private static Rejection none() {
    return Rejection.notFound("hand-over");
  }
}
