package org.tandem.tool.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tandem.tool.engagements.Archive;
import org.tandem.tool.inventory.Span;
import org.tandem.tool.inventory.WholeInventory;

/**
 * Removes what its time is over for, in batches that each are a transaction: killed at any moment,
 * or at work on several nodes at once, it removes everything once. Records that are counted stay,
 * and so do those that other records name by their fingerprint.
 */
@Dependent
public class RemoveExpired {
  /** So long before it goes a pair is told, whatever was set. */
  public static final Duration TOLD_BEFORE = Duration.ofDays(30);

  private static final Logger LOG = Logger.getLogger(RemoveExpired.class.getName());
  private static final int AT_ONCE = 200;
  private static final int LINES_AT_ONCE = 10_000;

  private final Retention retention;
  private final Expiring expiring;
  private final ArchivePair archivePair;
  private final Archive archive;
  private final ErasePerson erasing;
  private final StaffReads reads;
  private final WholeInventory inventory;
  private final Clock clock;

  /** For the container. */
  @Inject
  public RemoveExpired(
      Retention retention,
      Expiring expiring,
      ArchivePair archivePair,
      Archive archive,
      ErasePerson erasing,
      StaffReads reads,
      WholeInventory inventory,
      Clock clock) {
    this.retention = retention;
    this.expiring = expiring;
    this.archivePair = archivePair;
    this.archive = archive;
    this.erasing = erasing;
    this.reads = reads;
    this.inventory = inventory;
    this.clock = clock;
  }

  /**
   * One round over all registrations.
   *
   * @param stopped whether the server is stopping
   */
  public void round(BooleanSupplier stopped) {
    List<Retention.Scope> programs = retention.programs();
    for (Retention.Scope program : programs) {
      attempt(program.tenantId(), () -> program(program, stopped));
    }
    programs.stream()
        .map(Retention.Scope::tenantId)
        .distinct()
        .forEach(tenant -> attempt(tenant, () -> registration(tenant, stopped)));
  }

  /** What goes wrong with one program is no other one's loss. */
  private static void attempt(UUID tenantId, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "What ran out cannot be removed for registration " + tenantId, e);
    }
  }

  private void program(Retention.Scope program, BooleanSupplier stopped) {
    Periods periods = retention.of(program.tenantId());
    Instant now = clock.instant();
    periods
        .before(program.programId(), Span.PAIR, now)
        .ifPresent(before -> pairs(program, before, now, stopped));
    for (Span span : List.of(Span.ANSWERS, Span.PROFILE, Span.RUN)) {
      Optional<Instant> before = periods.before(program.programId(), span, now);
      boolean more = before.isPresent();
      while (more && !stopped.getAsBoolean()) {
        more = expiring.rows(inventory.personal(), span, program, before.orElseThrow(), AT_ONCE);
      }
    }
  }

  private void pairs(
      Retention.Scope program, Instant before, Instant now, BooleanSupplier stopped) {
    UUID tenant = program.tenantId();
    UUID id = program.programId();
    int told = AT_ONCE;
    while (told == AT_ONCE && !stopped.getAsBoolean()) {
      told = archive.announce(tenant, id, before.plus(TOLD_BEFORE), now.plus(TOLD_BEFORE), AT_ONCE);
    }
    List<UUID> due = archive.due(tenant, id, before, now, AT_ONCE);
    while (!due.isEmpty() && !stopped.getAsBoolean()) {
      due.forEach(pair -> archivePair.archive(tenant, pair));
      due = archive.due(tenant, id, before, now, AT_ONCE);
    }
  }

  private void log(UUID tenant, Instant before, Instant now, BooleanSupplier stopped) {
    int forgotten = LINES_AT_ONCE;
    while (forgotten == LINES_AT_ONCE && !stopped.getAsBoolean()) {
      forgotten = reads.forget(tenant, before, now, LINES_AT_ONCE);
    }
  }

  private void registration(UUID tenant, BooleanSupplier stopped) {
    Periods periods = retention.of(tenant);
    Instant now = clock.instant();
    periods
        .before(tenant, Span.STAFF_LOG, now)
        // Whole days, so that the log has one line a day at most about itself.
        .map(before -> before.truncatedTo(ChronoUnit.DAYS))
        .ifPresent(before -> log(tenant, before, now, stopped));
    Optional<Instant> before = periods.before(tenant, Span.PERSON, now);
    if (before.isPresent()) {
      List<UUID> gone = expiring.people(tenant, before.get(), AT_ONCE);
      while (!gone.isEmpty() && !stopped.getAsBoolean()) {
        gone.forEach(person -> erasing.forget(tenant, person));
        gone = expiring.people(tenant, before.get(), AT_ONCE);
      }
    }
  }
}
