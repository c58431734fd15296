package org.tandem.tool.outcomes;

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

/** Has gradebooks compared with the ledger every hour, on one node at a time. */
@ApplicationScoped
class CheckRounds {
  private static final Logger LOG = Logger.getLogger(CheckRounds.class.getName());
  private static final Duration EVERY = Duration.ofHours(1);

  @Resource private ManagedScheduledExecutorService executor;

  private final CheckGradebooks check;
  private final Turns turns;
  private @Nullable Future<?> rounds;

  @Inject
  CheckRounds(CheckGradebooks check, Turns turns) {
    this.check = check;
    this.turns = turns;
  }

  void begin(@Observes Startup startup) {
    rounds = executor.scheduleWithFixedDelay(this::round, 10, EVERY.toMinutes(), TimeUnit.MINUTES);
  }

  @PreDestroy
  void end() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  private void round() {
    try {
      // A little less than the pause, so that a node's own next round is not refused.
      if (turns.take("gradebooks", EVERY.minusSeconds(30))) {
        check.ask();
      }
    } catch (RuntimeException failed) {
      // The next round tries again; an exception that got out would end all rounds.
      LOG.log(Level.WARNING, "The gradebooks could not be compared", failed);
    }
  }
}
