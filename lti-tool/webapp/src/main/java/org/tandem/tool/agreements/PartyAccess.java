package org.tandem.tool.agreements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.PairAccess;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Member;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Visit;

/**
 * Who may see an agreement: the two, and a third party whom both have let in, as long as the course
 * knows that person. Of everything else that a pair has a third party sees nothing.
 */
@Dependent
public class PartyAccess {
  private final PairAccess access;
  private final ThirdParties thirds;
  private final People people;

  /** For the container. */
  @Inject
  public PartyAccess(PairAccess access, ThirdParties thirds, People people) {
    this.access = access;
    this.thirds = thirds;
    this.people = people;
  }

  /**
   * The pair whose agreement the visitor is a party to.
   *
   * @throws Rejection (not-found) for anybody else, another course or another tenant
   */
  public Engagement party(Visit visit, UUID engagementId) {
    Engagement pair = access.here(visit, engagementId);
    if (!pair.involves(visit.personId()) && since(pair, visit.personId()).isEmpty()) {
      throw PairAccess.notFound();
    }
    return pair;
  }

  /** Since when somebody is the third party; never for one of the two and for strangers. */
  Optional<Instant> since(Engagement pair, UUID personId) {
    return thirds.of(pair.place().tenantId(), pair.id()).stream()
        .filter(one -> one.isLive() && one.personId().equals(personId))
        .filter(one -> isHere(pair, one))
        .flatMap(one -> one.since().stream())
        .findFirst();
  }

  /** Who would sign the next version besides the two: whom both let in last, if still here. */
  Optional<ThirdParty> signing(Engagement pair) {
    return thirds.of(pair.place().tenantId(), pair.id()).stream()
        .filter(one -> one.isLive() && one.since().isPresent())
        .reduce((earlier, later) -> later)
        .filter(one -> isHere(pair, one));
  }

  private boolean isHere(Engagement pair, ThirdParty third) {
    return people
        .member(pair.place().tenantId(), pair.place().courseId(), third.personId())
        .filter(Member::active)
        .isPresent();
  }
}
