package org.tandem.tool.imports;

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
import org.tandem.tool.kernel.Rejection;

/**
 * Brings tables in and takes them back, one at a time on each node: right after it was asked for,
 * and every few seconds what another node left behind. Both survive the node that does them: what
 * was not finished is in no table, and is begun anew.
 */
@ApplicationScoped
class ImportWorker {
  private static final Logger LOG = Logger.getLogger(ImportWorker.class.getName());
  private static final Duration EVERY = Duration.ofSeconds(10);
  private static final Duration KEPT = Duration.ofDays(30);
  private static final Duration GIVEN_UP = Duration.ofMinutes(5);

  private final ImportJobs jobs;
  private final BringIn bringIn;
  private final TakeBack takeBack;
  private final Ids ids;
  private final Clock clock;
  private final OneByOne work;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected ImportWorker() {
    this.jobs = null;
    this.bringIn = null;
    this.takeBack = null;
    this.ids = null;
    this.clock = null;
    this.work = null;
  }

  @Inject
  ImportWorker(
      ImportJobs jobs, BringIn bringIn, TakeBack takeBack, Ids ids, Clock clock, OneByOne work) {
    this.jobs = jobs;
    this.bringIn = bringIn;
    this.takeBack = takeBack;
    this.ids = ids;
    this.clock = clock;
    this.work = work;
  }

  void begin(@Observes Startup startup) {
    work.begin(
        "imports",
        EVERY,
        "Tables could not be brought in; they are tried again",
        this::tidy,
        this::workOnOne);
  }

  void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportQueued event) {
    work.soon();
  }

  private void tidy() {
    jobs.release(clock.instant().minus(GIVEN_UP));
    jobs.forget(clock.instant().minus(KEPT));
  }

  private boolean workOnOne() {
    UUID claim = ids.next();
    Optional<PeopleImport> next = jobs.claim(claim, clock.instant());
    next.ifPresent(one -> workOn(one, claim));
    return next.isPresent();
  }

  private void workOn(PeopleImport one, UUID claim) {
    Progress progress =
        percent -> {
          if (!jobs.report(one.id(), claim, percent, clock.instant())) {
            throw new Stopped();
          }
        };
    try {
      if (one.state() == PeopleImport.State.RUNNING) {
        bringIn.bring(one, claim, progress);
      } else {
        int remained = takeBack.takeBack(one, progress);
        jobs.undone(one.id(), claim, remained, clock.instant());
      }
    } catch (Stopped stopped) {
      LOG.log(Level.FINE, "Table {0} was stopped", one.id());
    } catch (Rejection refused) {
      jobs.fail(one.id(), claim, String.valueOf(refused.getMessage()));
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "Table " + one.id() + " failed", failed);
      jobs.fail(one.id(), claim, "Something went wrong on the server; nothing is in. Try again.");
    }
  }

  /** It was stopped, or given to another node; what it has written is rolled back. */
  private static final class Stopped extends RuntimeException {}
}
