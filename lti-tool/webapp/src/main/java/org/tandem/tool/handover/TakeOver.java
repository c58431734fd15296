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
import org.tandem.tool.agreements.InForce;
import org.tandem.tool.agreements.Party;
import org.tandem.tool.agreements.PassAgreement;
import org.tandem.tool.agreements.Signature;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.HandoverNews;
import org.tandem.tool.engagements.Pairing;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.CourseProgram;

/**
 * Lets a mentor look at the agreement that they are asked to go on with, and take the pair over by
 * signing it. To them it is there from the mentee's consent on, and not before.
 */
@Dependent
@Transactional
public class TakeOver implements HandoverNews {
  private final CourseProgram courseProgram;
  private final Engagements engagements;
  private final Handovers handovers;
  private final Pairing pairing;
  private final Seats seats;
  private final PassAgreement agreement;
  private final Clock clock;

  /** For the container. */
  @Inject
  public TakeOver(
      CourseProgram courseProgram,
      Engagements engagements,
      Handovers handovers,
      Pairing pairing,
      Seats seats,
      PassAgreement agreement,
      Clock clock) {
    this.courseProgram = courseProgram;
    this.engagements = engagements;
    this.handovers = handovers;
    this.pairing = pairing;
    this.seats = seats;
    this.agreement = agreement;
    this.clock = clock;
  }

  /**
   * A pair that the visitor is asked to take over.
   *
   * @param handover the hand-over
   * @param pair the pair as it is now
   * @param content what the visitor would sign
   * @param agreement what holds between the two; none before they have signed
   */
  public record Invitation(
      Handover handover, Engagement pair, Content content, Optional<InForce> agreement) {}

  @Override
  public boolean concerns(Visit visit) {
    return !consentsAsked(visit).isEmpty()
        || !invitations(visit).isEmpty()
        || engagements.former(courseProgram.place(visit)).stream()
            .anyMatch(one -> one.mentorId().equals(visit.personId()));
  }

  /** The pairs of the visitor, as their mentee, that may be handed over once they consent. */
  public List<UUID> consentsAsked(Visit visit) {
    return engagements.ofPerson(courseProgram.place(visit), visit.personId()).stream()
        .filter(pair -> pair.state().isTogether() && pair.menteeId().equals(visit.personId()))
        .filter(this::isConsentAsked)
        .map(Engagement::id)
        .toList();
  }

  private boolean isConsentAsked(Engagement pair) {
    return handovers
        .open(pair.place().tenantId(), pair.id())
        .filter(one -> one.isOpen(clock.instant()))
        .filter(one -> !one.isConsentedTo(agreement.content(pair, one.to())))
        .isPresent();
  }

  /** What the visitor is asked to take over in this course, oldest first. */
  public List<Invitation> invitations(Visit visit) {
    return handovers.openTo(visit.tenantId(), visit.personId()).stream()
        .flatMap(one -> invitation(visit, one).stream())
        .toList();
  }

  /**
   * Takes a pair over: from now on the visitor is its mentor, and the former one no longer is.
   *
   * @param seenHash the hash of what was on the screen
   * @throws Rejection (not-found) unless the visitor is asked with the mentee's consent;
   *     (content-changed) if it is no longer what would be signed; (load-full) beyond the visitor's
   *     limit across all programs; (stale-version) if it ended at the same moment
   */
  public void accept(Visit visit, UUID engagementId, String seenHash) {
    agreement.lock(visit.tenantId(), engagementId);
    Invitation asked = asked(visit, engagementId);
    HandOver.requireSeen(asked.content(), seenHash);
    Instant now = clock.instant();
    end(asked.handover(), HandoverState.DONE, now);
    agreement.pass(
        asked.pair(),
        visit.personId(),
        List.of(
            asked.handover().consent().orElseThrow(),
            Signature.by(visit, Party.MENTOR, asked.content(), now)));
    pairing.handOver(asked.pair(), visit.personId());
  }

  /**
   * Says no; no reason is asked for, and the seat is free again.
   *
   * @throws Rejection (not-found) unless the visitor is asked
   */
  public void decline(Visit visit, UUID engagementId) {
    Invitation asked = asked(visit, engagementId);
    end(asked.handover(), HandoverState.DECLINED, clock.instant());
    seats.letGoFor(visit.tenantId(), engagementId);
  }

  private void end(Handover seen, HandoverState how, Instant now) {
    if (!handovers.end(seen, how, now)) {
      throw Rejection.stale();
    }
  }

  private Invitation asked(Visit visit, UUID engagementId) {
    return invitations(visit).stream()
        .filter(one -> one.pair().id().equals(engagementId))
        .findFirst()
        .orElseThrow(() -> Rejection.notFound("hand-over"));
  }

  private Optional<Invitation> invitation(Visit visit, Handover handover) {
    return engagements
        .find(visit.tenantId(), handover.engagementId())
        .filter(pair -> pair.place().equals(courseProgram.place(visit)))
        .filter(pair -> pair.state().isTogether() && handover.isOpen(clock.instant()))
        .map(
            pair ->
                new Invitation(
                    handover,
                    pair,
                    agreement.content(pair, visit.personId()),
                    agreement.holds(pair)))
        .filter(one -> handover.isConsentedTo(one.content()));
  }
}
