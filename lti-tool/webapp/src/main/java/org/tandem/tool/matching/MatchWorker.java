package org.tandem.tool.matching;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.Ids;

/**
 * Computes runs, one at a time on each node: right after they were asked for, and every few seconds
 * what another node left behind. A run survives the node that computes it: after a while without a
 * sign of life another one begins it anew, from the same inputs.
 */
@ApplicationScoped
class MatchWorker {
  private static final Logger LOG = Logger.getLogger(MatchWorker.class.getName());
  private static final Duration EVERY = Duration.ofSeconds(5);
  private static final Duration GIVEN_UP = Duration.ofMinutes(10);

  @Resource private ManagedScheduledExecutorService executor;

  private final MatchJobs jobs;
  private final Ids ids;
  private final Clock clock;
  private final AtomicBoolean busy = new AtomicBoolean();
  private @Nullable Future<?> rounds;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected MatchWorker() {
    this.jobs = null;
    this.ids = null;
    this.clock = null;
  }

  @Inject
  @SuppressWarnings("NullAway.Init") // the container sets the executor
  MatchWorker(MatchJobs jobs, Ids ids, Clock clock) {
    this.jobs = jobs;
    this.ids = ids;
    this.clock = clock;
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

  void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunQueued event) {
    try {
      executor.execute(this::round);
    } catch (RejectedExecutionException stopping) {
      LOG.log(Level.FINE, "Another node computes the run", stopping);
    }
  }

  private void round() {
    if (!busy.compareAndSet(false, true)) {
      return;
    }
    try {
      jobs.release(clock.instant().minus(GIVEN_UP));
      while (workOnOne()) {
        // One after the other.
      }
    } catch (RuntimeException e) {
      // The database may be away for a while; the next round finds everything as it was.
      LOG.log(Level.WARNING, "Runs could not be computed; they are tried again", e);
    } finally {
      busy.set(false);
    }
  }

  private boolean workOnOne() {
    UUID claim = ids.next();
    Optional<MatchRun> next = jobs.claim(claim, clock.instant());
    next.ifPresent(run -> compute(run, claim));
    return next.isPresent();
  }

  private void compute(MatchRun run, UUID claim) {
    try {
      MatchResult result =
          Solve.solve(
              run.inputs(),
              percent -> {
                if (!jobs.report(run.id(), claim, percent, clock.instant())) {
                  throw new Stopped();
                }
              });
      jobs.finish(run.id(), claim, result);
    } catch (Stopped cancelled) {
      LOG.log(Level.FINE, "Run {0} was stopped", run.id());
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "Run " + run.id() + " failed", failed);
      jobs.fail(run.id(), claim, String.valueOf(failed.getMessage()));
    }
  }

  /** The run was cancelled, or given to another node. */
  private static final class Stopped extends RuntimeException {}
}
