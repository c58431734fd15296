package org.tandem.tool.engagements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tandem.tool.inventory.Leaving;

/** Ends the live pairs of a person who is erased, without blame, and gives the seats back. */
@Dependent
class LeavePairs implements Leaving {
  private final Engagements engagements;
  private final Pairing pairing;

  @Inject
  LeavePairs(Engagements engagements, Pairing pairing) {
    this.engagements = engagements;
    this.pairing = pairing;
  }

  @Override
  public void leave(UUID tenantId, UUID personId) {
    for (Engagement pair : engagements.ofPerson(tenantId, personId)) {
      if (pair.state() == EngagementState.PROPOSED) {
        pairing.decline(pair, personId);
      } else if (pair.state().isTogether()) {
        pairing.end(pair, Ending.NO_FAULT);
      }
    }
  }
}
