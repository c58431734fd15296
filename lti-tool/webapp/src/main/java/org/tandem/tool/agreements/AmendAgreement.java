package org.tandem.tool.agreements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;

/**
 * Changes a signed agreement by consent, for instance to go on for longer: one proposes with a
 * reason, both write, both sign what changed. Until then, and if they drop it, what they signed
 * holds.
 */
@Dependent
@Transactional
public class AmendAgreement {
  /** What stands as the cause where a version was dropped together with its amendment. */
  static final String DROPPED = "dropped";

  private final AgreementGuard guard;
  private final Agreements agreements;
  private final ClauseHistory history;
  private final NameThirdParty naming;
  private final Clock clock;

  /** For the container. */
  @Inject
  public AmendAgreement(
      AgreementGuard guard,
      Agreements agreements,
      ClauseHistory history,
      NameThirdParty naming,
      Clock clock) {
    this.guard = guard;
    this.agreements = agreements;
    this.history = history;
    this.naming = naming;
    this.clock = clock;
  }

  /**
   * Opens the agreement for changes.
   *
   * @throws Rejection (agreement-unsigned) before both signed; (amendment-open) while there is one;
   *     (reason-missing) without a reason
   */
  public void propose(Visit visit, UUID engagementId, String reason) {
    Engagement pair = guard.enter(visit, engagementId);
    if (!InForce.isAny(agreements.versions(visit.tenantId(), pair.id()))) {
      throw Rejection.conflict(
          "agreement-unsigned",
          "Sign your agreement first, both of you; until then just change it.");
    }
    if (header(visit, pair).amending().isPresent()) {
      throw Rejection.conflict("amendment-open", "A change is being written already.");
    }
    String why = PlainText.tidy(reason, Amending.LONGEST_REASON);
    if (why.isEmpty()) {
      throw Rejection.invalid("reason-missing", "Say why you want to change the agreement.");
    }
    agreements.amend(
        visit.tenantId(),
        pair.id(),
        Optional.of(new Amending(visit.personId(), why, clock.instant())));
  }

  /**
   * Drops the change: every clause reads again as both signed it.
   *
   * @throws Rejection (no-amendment) where none is being written
   */
  public void drop(Visit visit, UUID engagementId) {
    Engagement pair = guard.enter(visit, engagementId);
    UUID tenant = visit.tenantId();
    if (header(visit, pair).amending().isEmpty()) {
      throw Rejection.conflict("no-amendment", "No change is being written.");
    }
    List<AgreementVersion> versions = agreements.versions(tenant, pair.id());
    Composer.last(versions)
        .filter(version -> version.state() == AgreementVersion.State.OPEN)
        .ifPresent(
            open ->
                agreements.update(
                    tenant,
                    pair.id(),
                    open.replacedBy(visit.personId(), DROPPED, clock.instant())));
    InForce holds = InForce.of(versions).orElseThrow();
    for (ClauseText clause : agreements.clauses(tenant, pair.id())) {
      String signed = holds.text(clause.clauseId());
      if (!clause.text().equals(signed)) {
        agreements.write(
            tenant, pair.id(), clause.reading(signed, visit.personId(), clock.instant()));
        history.setBack(pair, clause.clauseId(), signed, visit.personId());
      }
    }
    naming.settle(pair, holds.third());
    agreements.amend(tenant, pair.id(), Optional.empty());
  }

  private Agreements.Header header(Visit visit, Engagement pair) {
    return agreements
        .find(visit.tenantId(), pair.id())
        .orElseThrow(() -> Rejection.notFound("agreement"));
  }
}
