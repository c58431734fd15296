package org.tandem.tool.outcomes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.tandem.tool.agreements.AgreementGuard;
import org.tandem.tool.agreements.Content;
import org.tandem.tool.agreements.Party;
import org.tandem.tool.agreements.Signature;
import org.tandem.tool.engagements.Ending;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.Pairing;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;

/**
 * Closes a pair: each of the two signs what was reached, and with the second signature the pair
 * ends and the score leaves for the gradebook, all in one transaction; before the planned end as
 * well, with the same credit. Either of the two may also end it at any time, without blame and
 * without a score.
 */
@Dependent
@Transactional
public class SignClosing {
  private final AgreementGuard guard;
  private final PrepareClosing preparing;
  private final Closings closings;
  private final Pairing pairing;
  private final Ledger ledger;
  private final Clock clock;

  /** For the container. */
  @Inject
  public SignClosing(
      AgreementGuard guard,
      PrepareClosing preparing,
      Closings closings,
      Pairing pairing,
      Ledger ledger,
      Clock clock) {
    this.guard = guard;
    this.preparing = preparing;
    this.closings = closings;
    this.pairing = pairing;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Signs exactly the closing that the person saw.
   *
   * @param seenHash the hash of what was on the screen
   * @throws Rejection (content-changed) if it is no longer what would be signed;
   *     (closing-incomplete) while something is missing; (already-signed) if the person has
   */
  public void sign(Visit visit, UUID engagementId, String seenHash) {
    Engagement pair = guard.enter(visit, engagementId);
    if (pair.state() != EngagementState.ACTIVE) {
      throw unsigned();
    }
    Closing closing = preparing.of(pair).orElseThrow(SignClosing::unsigned);
    if (!closing.missing().isEmpty()) {
      throw Rejection.conflict(
          "closing-incomplete",
          "There is nothing countersigned yet that would show what was reached.");
    }
    Content content = closing.content();
    if (!content.hash().equals(seenHash)) {
      throw Rejection.conflict(
          "content-changed", "Something changed since you opened this. Look once more, then sign.");
    }
    List<UUID> signers =
        closings.signatures(visit.tenantId(), pair.id()).stream()
            .filter(signature -> signature.contentHash().equals(content.hash()))
            .map(Signature::personId)
            .toList();
    if (signers.contains(visit.personId())) {
      throw Rejection.conflict(
          "already-signed", "You have signed already; it is the other's turn.");
    }
    closings.add(
        visit.tenantId(),
        pair.id(),
        Signature.by(visit, Party.of(pair.sideOf(visit.personId())), content, clock.instant()));
    if (signers.contains(pair.other(visit.personId()))) {
      close(pair, closing, content);
    }
  }

  /** Ends the work of the two, at any time, without a reason and without a score. */
  public void end(Visit visit, UUID engagementId) {
    pairing.end(guard.enterTogether(visit, engagementId), Ending.NO_FAULT);
  }

  private void close(Engagement pair, Closing closing, Content content) {
    UUID tenant = pair.place().tenantId();
    Closed closed =
        new Closed(
            pair.id(),
            content,
            closing
                .achievement()
                .map(reached -> OptionalInt.of(reached.level()))
                .orElseGet(OptionalInt::empty),
            closing.score(),
            closing.agreement().number(),
            closing.countersigned(),
            closing.reached().meetings(),
            clock.instant());
    closings.add(tenant, closed);
    closing.score().ifPresent(score -> ledger.post(tenant, closed, score, Optional.empty()));
    pairing.end(pair, closing.isEarly(today()) ? Ending.EARLY : Ending.COMPLETED);
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC));
  }

  private static Rejection unsigned() {
    return Rejection.conflict("agreement-unsigned", "Sign your agreement first, both of you.");
  }
}
