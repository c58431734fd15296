package org.tandem.tool.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rounds;

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

  private final MatchJobs jobs;
  private final Ids ids;
  private final Clock clock;
  private final AtomicBoolean busy = new AtomicBoolean();
  private final Rounds rounds;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected MatchWorker() {
    this.jobs = null;
    this.ids = null;
    this.clock = null;
    this.rounds = null;
  }

  @Inject
  MatchWorker(MatchJobs jobs, Ids ids, Clock clock, Rounds rounds) {
    this.jobs = jobs;
    this.ids = ids;
    this.clock = clock;
    this.rounds = rounds;
  }

  void begin(@Observes Startup startup) {
    rounds.begin(EVERY, EVERY, "Runs could not be computed; they are tried again", this::round);
  }

  void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunQueued event) {
    rounds.soon();
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
