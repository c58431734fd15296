package org.tandem.tool.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tandem.tool.inventory.Leaving;

/** Ends the hand-overs by which a person who is erased would give or take over a pair. */
@Dependent
class LeaveHandovers implements Leaving {
  private final Handovers handovers;
  private final HandOver ending;

  @Inject
  LeaveHandovers(Handovers handovers, HandOver ending) {
    this.handovers = handovers;
    this.ending = ending;
  }

  @Override
  public void leave(UUID tenantId, UUID personId) {
    handovers.openWith(tenantId, personId).forEach(ending::expire);
  }
}
