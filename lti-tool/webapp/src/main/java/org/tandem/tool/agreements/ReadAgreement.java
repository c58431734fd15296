package org.tandem.tool.agreements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.PairAccess;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;

/** Shows an agreement to one of its two parties. */
@Dependent
@Transactional
public class ReadAgreement {
  private final AgreementGuard guard;
  private final PairAccess access;
  private final Agreements agreements;
  private final Composer composer;
  private final ClauseEntries entries;
  private final BeThere others;

  /** For the container. */
  @Inject
  public ReadAgreement(
      AgreementGuard guard,
      PairAccess access,
      Agreements agreements,
      Composer composer,
      ClauseEntries entries,
      BeThere others) {
    this.guard = guard;
    this.access = access;
    this.agreements = agreements;
    this.composer = composer;
    this.entries = entries;
    this.others = others;
  }

  /**
   * The agreement as it stands; begins it where the two have just accepted each other.
   *
   * @throws Rejection (not-found) for anybody but the two
   */
  public AgreementState of(Visit visit, UUID engagementId) {
    Engagement pair = access.own(visit, engagementId);
    Optional<Agreements.Header> header = agreements.find(visit.tenantId(), engagementId);
    if (header.isEmpty() && pair.state() == EngagementState.ACCEPTED) {
      guard.enter(visit, engagementId);
      header = agreements.find(visit.tenantId(), engagementId);
    }
    return state(visit, pair, header.orElseThrow(() -> Rejection.notFound("agreement")));
  }

  /** The agreement of a pair, if it was begun. */
  public Optional<AgreementState> existing(Visit visit, Engagement pair) {
    return agreements.find(visit.tenantId(), pair.id()).map(header -> state(visit, pair, header));
  }

  private AgreementState state(Visit visit, Engagement pair, Agreements.Header header) {
    List<AgreementVersion> versions = agreements.versions(visit.tenantId(), pair.id());
    AgreementContent next = composer.next(pair, header, versions);
    Optional<AgreementVersion> open =
        Composer.last(versions).filter(one -> one.state() == AgreementVersion.State.OPEN);
    Optional<AgreementVersion> fixed =
        open.isPresent() || header.amending().isPresent()
            ? open
            : versions.stream()
                .filter(one -> one.state() == AgreementVersion.State.SIGNED)
                .reduce((earlier, later) -> later);
    return new AgreementState(
        pair,
        header,
        agreements.clauses(visit.tenantId(), pair.id()).stream()
            .collect(Collectors.toMap(ClauseText::clauseId, Function.identity())),
        versions,
        next,
        composer.amendment(next, header, versions).map(AmendmentContent::changes).orElse(List.of()),
        fixed
            .map(AgreementVersion::content)
            .orElseGet(() -> composer.draft(next, header, versions)),
        fixed.isPresent() ? List.of() : composer.missing(next, header, versions, visit.locale()),
        entries.open(visit.tenantId(), pair.id()),
        others.other(visit, pair));
  }
}
