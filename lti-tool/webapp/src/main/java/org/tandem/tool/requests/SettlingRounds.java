package org.tandem.tool.requests;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Turns;
import org.tandem.tool.program.Place;

/** Settles requests every minute where nobody looks, on one node at a time. */
@ApplicationScoped
class SettlingRounds {
  private static final Logger LOG = Logger.getLogger(SettlingRounds.class.getName());
  private static final Duration EVERY = Duration.ofMinutes(1);

  @Resource private ManagedScheduledExecutorService executor;

  private final Requests requests;
  private final SettleRequests settle;
  private final Turns turns;
  private @Nullable Future<?> rounds;

  @Inject
  SettlingRounds(Requests requests, SettleRequests settle, Turns turns) {
    this.requests = requests;
    this.settle = settle;
    this.turns = turns;
  }

  void begin(@Observes Startup startup) {
    rounds =
        executor.scheduleWithFixedDelay(
            this::round, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
  }

  @PreDestroy
  void end() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  void round() {
    try {
      // A little less than the pause, so that a node's own next round is not refused.
      if (turns.take("requests", EVERY.minusSeconds(5))) {
        for (Place place : requests.unsettled()) {
          settle.settle(place);
        }
      }
    } catch (RuntimeException failed) {
      // The next round tries again; an exception that got out would end all rounds.
      LOG.log(Level.WARNING, "Requests could not be settled", failed);
    }
  }
}
