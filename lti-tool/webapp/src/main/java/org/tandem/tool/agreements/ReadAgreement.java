package org.tandem.tool.agreements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;

/** Shows an agreement to one of its parties. */
@Dependent
@Transactional
public class ReadAgreement {
  private final AgreementGuard guard;
  private final PartyAccess access;
  private final Agreements agreements;
  private final Composer composer;
  private final ClauseEntries entries;
  private final BeThere others;
  private final ThirdParties thirds;
  private final People people;

  /** For the container. */
  @Inject
  public ReadAgreement(
      AgreementGuard guard,
      PartyAccess access,
      Agreements agreements,
      Composer composer,
      ClauseEntries entries,
      BeThere others,
      ThirdParties thirds,
      People people) {
    this.guard = guard;
    this.access = access;
    this.agreements = agreements;
    this.composer = composer;
    this.entries = entries;
    this.others = others;
    this.thirds = thirds;
    this.people = people;
  }

  /**
   * The agreement as it stands; begins it where the two have just accepted each other.
   *
   * @throws Rejection (not-found) for anybody but its parties
   */
  public AgreementState of(Visit visit, UUID engagementId) {
    Engagement pair = access.party(visit, engagementId);
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

  private Map<UUID, String> names(Visit visit, List<ThirdParty> named) {
    return people
        .findAll(visit.tenantId(), named.stream().map(ThirdParty::personId).distinct().toList())
        .values()
        .stream()
        .collect(Collectors.toMap(Person::id, Person::name));
  }

  private AgreementState state(Visit visit, Engagement pair, Agreements.Header header) {
    List<AgreementVersion> versions = agreements.versions(visit.tenantId(), pair.id());
    AgreementContent next = composer.next(pair, header, versions);
    List<ThirdParty> named = thirds.of(visit.tenantId(), pair.id());
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
        entries.open(
            visit.tenantId(),
            pair.id(),
            access.since(pair, visit.personId()).orElse(Instant.EPOCH)),
        others.other(visit, pair),
        named,
        names(visit, named),
        Composer.isThirdWanted(next.program(), InForce.of(versions)));
  }
}
