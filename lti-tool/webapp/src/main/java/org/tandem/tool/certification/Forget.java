package org.tandem.tool.certification;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Forgets recorded launches after three days. */
@ApplicationScoped
class Forget {
  private static final Logger LOG = Logger.getLogger(Forget.class.getName());
  private static final Duration KEPT = Duration.ofDays(3);

  @Resource private ManagedScheduledExecutorService executor;

  private final LaunchRecords records;
  private final Clock clock;
  private @Nullable ScheduledFuture<?> rounds;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container sets the executor
  Forget(LaunchRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  void begin(@Observes Startup startup) {
    rounds = executor.scheduleWithFixedDelay(this::round, 5, 30, TimeUnit.MINUTES);
  }

  @PreDestroy
  void end() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  private void round() {
    try {
      Instant now = clock.instant();
      records.purge(now.minus(KEPT), now);
    } catch (RuntimeException e) {
      // The next round tries again; an exception that got out would end all rounds.
      LOG.log(Level.WARNING, "Recorded launches could not be removed", e);
    }
  }
}
