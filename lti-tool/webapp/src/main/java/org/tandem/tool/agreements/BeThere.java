package org.tandem.tool.agreements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.PairAccess;
import org.tandem.tool.people.Visit;

/** Lets the two see that the other is there, too, and where. */
@Dependent
@Transactional
public class BeThere {
  private final PairAccess access;
  private final Presence presence;
  private final Clock clock;

  /** For the container. */
  @Inject
  public BeThere(PairAccess access, Presence presence, Clock clock) {
    this.access = access;
    this.presence = presence;
    this.clock = clock;
  }

  /**
   * The visitor has the agreement open.
   *
   * @param clauseId the clause they are in
   * @throws org.tandem.tool.kernel.Rejection (not-found) for anybody but the two
   */
  public void here(Visit visit, UUID engagementId, Optional<String> clauseId) {
    Engagement pair = access.own(visit, engagementId);
    presence.seen(
        visit.tenantId(),
        pair.id(),
        visit.personId(),
        clauseId.filter(id -> id.length() <= 60),
        clock.instant());
  }

  /** Where the other one of the two is, if they are there; a third party is not told. */
  public Optional<Presence.Here> other(Visit visit, Engagement pair) {
    if (!pair.involves(visit.personId())) {
      return Optional.empty();
    }
    return presence.since(
        visit.tenantId(),
        pair.id(),
        pair.other(visit.personId()),
        clock.instant().minus(Presence.SILENCE));
  }
}
