package org.tandem.tool.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a program has come to, at once: counted anew where that is quick. A program that takes long
 * to count shows what was counted last, with the time of it, and is counted in the background once
 * that is old for what counting costs.
 */
@Dependent
public class CurrentReport {
  /** What takes less than this is counted while the page waits. */
  static final Duration QUICK = Duration.ofMillis(200);

  /** How often longer than counting takes a count is good for: one core is busy a twentieth. */
  private static final int WORTH = 20;

  private static final Duration BETWEEN_KEPT = Duration.ofHours(1);

  private final ProgramReports reports;
  private final Counts counts;
  private final Event<CountWanted> wanted;
  private final Clock clock;

  /** For the container. */
  @Inject
  public CurrentReport(
      ProgramReports reports, Counts counts, Event<CountWanted> wanted, Clock clock) {
    this.reports = reports;
    this.counts = counts;
    this.wanted = wanted;
    this.clock = clock;
  }

  /**
   * The newest numbers.
   *
   * @param count what they are
   * @param again whether they are being counted anew at the moment
   */
  public record Current(Count count, boolean again) {}

  /** The newest numbers of a program. */
  public Current of(Counts.Of program) {
    Optional<Count> newest = counts.newest(program);
    if (newest.isEmpty() || newest.get().took().compareTo(QUICK) < 0) {
      return new Current(count(program, newest.map(Count::at)), false);
    }
    Duration worth = newest.get().took().multipliedBy(WORTH);
    boolean old = newest.get().at().isBefore(clock.instant().minus(worth));
    if (old) {
      wanted.fireAsync(new CountWanted(List.of(program)));
    }
    return new Current(newest.get(), old);
  }

  /** Counts a program now, and keeps that. */
  public Count count(Counts.Of program) {
    return count(program, Optional.empty());
  }

  private Count count(Counts.Of program, Optional<Instant> lastKept) {
    Instant now = clock.instant();
    ProgramReport report = reports.of(program.tenantId(), program.programId(), now);
    Count count = new Count(report, now, Duration.between(now, clock.instant()));
    if (lastKept.isEmpty()
        || lastKept.get().isBefore(now.minus(BETWEEN_KEPT))
        || count.took().compareTo(QUICK) >= 0) {
      counts.keep(program, count);
    }
    return count;
  }
}
