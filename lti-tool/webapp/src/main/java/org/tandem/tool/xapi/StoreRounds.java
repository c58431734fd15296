package org.tandem.tool.xapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.tandem.tool.kernel.Rounds;

/** Has stores told every minute, on every node: each store is claimed by one. */
@ApplicationScoped
class StoreRounds {
  private static final Duration EVERY = Duration.ofMinutes(1);

  private final TellStores tell;
  private final Rounds rounds;

  @Inject
  StoreRounds(TellStores tell, Rounds rounds) {
    this.tell = tell;
    this.rounds = rounds;
  }

  void begin(@Observes Startup startup) {
    rounds.beginStoppable(
        "record-stores",
        EVERY,
        EVERY,
        "No record store could be told; it is tried again",
        tell::round);
  }
}
