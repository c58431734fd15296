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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.OneByOne;

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
  private final OneByOne work;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected MatchWorker() {
    this.jobs = null;
    this.ids = null;
    this.clock = null;
    this.work = null;
  }

  @Inject
  MatchWorker(MatchJobs jobs, Ids ids, Clock clock, OneByOne work) {
    this.jobs = jobs;
    this.ids = ids;
    this.clock = clock;
    this.work = work;
  }

  void begin(@Observes Startup startup) {
    work.begin(
        EVERY,
        "Runs could not be computed; they are tried again",
        () -> jobs.release(clock.instant().minus(GIVEN_UP)),
        this::workOnOne);
  }

  void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunQueued event) {
    work.soon();
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
