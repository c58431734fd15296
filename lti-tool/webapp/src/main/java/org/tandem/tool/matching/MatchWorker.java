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
import org.tandem.tool.kernel.Watch;
import org.tandem.tool.kernel.Watched;
import org.tandem.tool.kernel.Work;

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
  private final Watch watch;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected MatchWorker() {
    this.jobs = null;
    this.ids = null;
    this.clock = null;
    this.work = null;
    this.watch = null;
  }

  @Inject
  MatchWorker(MatchJobs jobs, Ids ids, Clock clock, OneByOne work, Watch watch) {
    this.jobs = jobs;
    this.ids = ids;
    this.clock = clock;
    this.work = work;
    this.watch = watch;
  }

  void begin(@Observes Startup startup) {
    work.begin(
        "matching",
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
    try (Watched seen = watch.begin(Work.MATCHING)) {
      seen.outcome(outcome(run, claim));
    }
  }

  private String outcome(MatchRun run, UUID claim) {
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
      return "ok";
    } catch (Stopped cancelled) {
      LOG.log(Level.FINE, "Run {0} was stopped", run.id());
      return "stopped";
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "Run " + run.id() + " failed", failed);
      jobs.fail(run.id(), claim, String.valueOf(failed.getMessage()));
      return Watched.UNEXPECTED;
    }
  }

  /** The run was cancelled, or given to another node. */
  private static final class Stopped extends RuntimeException {}
}
