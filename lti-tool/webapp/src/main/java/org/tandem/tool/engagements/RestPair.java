package org.tandem.tool.engagements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.people.Visit;

/**
 * Lets either of the two take a break and go on: seat, agreement, goals and evidence stay as they
 * are, and nothing waits for anybody meanwhile.
 */
@Dependent
@Transactional
public class RestPair {
  private final PairAccess access;
  private final Pairing pairing;

  /** For the container. */
  @Inject
  public RestPair(PairAccess access, Pairing pairing) {
    this.access = access;
    this.pairing = pairing;
  }

  /**
   * Begins a break.
   *
   * @param until the day on which they think to go on
   * @throws org.tandem.tool.kernel.Rejection (not-found) for anybody but the two; (pair-moved-on)
   *     unless they are at work; (invalid-pause) for a day that is not within the next year
   */
  public void pause(Visit visit, UUID engagementId, Optional<LocalDate> until) {
    pairing.pause(access.own(visit, engagementId), visit.personId(), until);
  }

  /**
   * Goes on.
   *
   * @throws org.tandem.tool.kernel.Rejection (not-found) for anybody but the two; (pair-moved-on)
   *     unless they rest
   */
  public void resume(Visit visit, UUID engagementId) {
    pairing.resume(access.own(visit, engagementId));
  }
}
