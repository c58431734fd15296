package org.tandem.tool.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.tandem.tool.kernel.Rounds;
import org.tandem.tool.program.Place;

/** Settles requests every minute where nobody looks, on one node at a time. */
@ApplicationScoped
class SettlingRounds {
  private static final Duration EVERY = Duration.ofMinutes(1);

  private final Requests requests;
  private final SettleRequests settle;
  private final Rounds rounds;

  @Inject
  SettlingRounds(Requests requests, SettleRequests settle, Rounds rounds) {
    this.requests = requests;
    this.settle = settle;
    this.rounds = rounds;
  }

  void begin(@Observes Startup startup) {
    rounds.beginInTurns(
        "requests", EVERY, EVERY, "Requests could not be settled", stopped -> settle());
  }

  private void settle() {
    for (Place place : requests.unsettled()) {
      settle.settle(place);
    }
  }
}
