package org.tandem.tool.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.tandem.tool.engagements.Archive;
import org.tandem.tool.inventory.Span;
import org.tandem.tool.inventory.WholeInventory;
import org.tandem.tool.privacy.Retention.Scope;

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
    retention.programs().stream()
        .collect(Collectors.groupingBy(Scope::tenantId, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (tenant, programs) ->
                attempt(tenant, () -> registration(retention.of(tenant), programs, stopped)));
  }

  /** What goes wrong with one registration or program is no other one's loss. */
  private static void attempt(UUID tenantId, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "What ran out cannot be removed for registration " + tenantId, e);
    }
  }

  private void registration(Periods periods, List<Scope> programs, BooleanSupplier stopped) {
    UUID tenant = periods.tenantId();
    for (Scope program : programs) {
      attempt(tenant, () -> program(program, periods, stopped));
    }
    Instant now = clock.instant();
    periods
        .before(tenant, Span.STAFF_LOG, now)
        // Whole days, so that the log has one line a day at most about itself.
        .map(before -> before.truncatedTo(ChronoUnit.DAYS))
        .ifPresent(
            before ->
                batches(
                    stopped,
                    () -> reads.forget(tenant, before, now, LINES_AT_ONCE) == LINES_AT_ONCE));
    periods
        .before(tenant, Span.PERSON, now)
        .ifPresent(
            before ->
                batches(
                    stopped,
                    () ->
                        each(
                            expiring.people(tenant, before, AT_ONCE),
                            person -> erasing.forget(tenant, person))));
  }

  private void program(Scope program, Periods periods, BooleanSupplier stopped) {
    Instant now = clock.instant();
    periods
        .before(program.programId(), Span.PAIR, now)
        .ifPresent(before -> pairs(program, before, now, stopped));
    for (Span span : List.of(Span.ANSWERS, Span.PROFILE, Span.RUN)) {
      periods
          .before(program.programId(), span, now)
          .ifPresent(
              before ->
                  batches(
                      stopped,
                      () -> expiring.rows(inventory.personal(), span, program, before, AT_ONCE)));
    }
  }

  private void pairs(Scope program, Instant before, Instant now, BooleanSupplier stopped) {
    UUID tenant = program.tenantId();
    UUID id = program.programId();
    Instant endedBefore = before.plus(TOLD_BEFORE);
    Instant goesAt = now.plus(TOLD_BEFORE);
    batches(stopped, () -> archive.announce(tenant, id, endedBefore, goesAt, AT_ONCE) == AT_ONCE);
    batches(
        stopped,
        () ->
            each(
                archive.due(tenant, id, before, now, AT_ONCE),
                pair -> archivePair.archive(tenant, pair)));
  }

  /** Batch by batch, until one says that there is no more, or the server stops. */
  private static void batches(BooleanSupplier stopped, BooleanSupplier more) {
    boolean again = true;
    while (again && !stopped.getAsBoolean()) {
      again = more.getAsBoolean();
    }
  }

  /** Does it to each; answers whether there was any. */
  private static boolean each(List<UUID> some, Consumer<UUID> work) {
    some.forEach(work);
    return !some.isEmpty();
  }
}
