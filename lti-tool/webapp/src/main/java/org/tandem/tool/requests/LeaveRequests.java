package org.tandem.tool.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.inventory.Leaving;

/** Ends what a person who is erased asks or was asked, and gives the seats back. */
@Dependent
class LeaveRequests implements Leaving {
  private final Requests requests;
  private final Seats seats;
  private final Clock clock;

  @Inject
  LeaveRequests(Requests requests, Seats seats, Clock clock) {
    this.requests = requests;
    this.seats = seats;
    this.clock = clock;
  }

  @Override
  public void leave(UUID tenantId, UUID personId) {
    for (Request request : requests.alive(tenantId, personId)) {
      if (requests.end(request, RequestState.WITHDRAWN, Optional.empty(), clock.instant())) {
        seats.letGo(request.place(), List.of(request.id()));
      }
    }
  }
}
