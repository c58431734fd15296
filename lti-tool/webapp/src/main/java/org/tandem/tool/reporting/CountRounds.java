package org.tandem.tool.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.tandem.tool.kernel.Rounds;
import org.tandem.tool.kernel.Turns;

/** Counts large programs when somebody looks at them, and every open program once a day. */
@ApplicationScoped
class CountRounds {
  private static final Duration FIRST = Duration.ofMinutes(20);
  private static final Duration EVERY = Duration.ofHours(1);
  private static final Duration ONE_COUNT = Duration.ofSeconds(30);

  private final CurrentReport current;
  private final Counts counts;
  private final Turns turns;
  private final Rounds rounds;
  private final Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected CountRounds() {
    this.current = null;
    this.counts = null;
    this.turns = null;
    this.rounds = null;
    this.clock = null;
  }

  @Inject
  CountRounds(CurrentReport current, Counts counts, Turns turns, Rounds rounds, Clock clock) {
    this.current = current;
    this.counts = counts;
    this.turns = turns;
    this.rounds = rounds;
    this.clock = clock;
  }

  void begin(@Observes Startup startup) {
    rounds.beginInTurns(
        "counts", FIRST, EVERY, "Programs could not be counted", stopped -> countAll());
  }

  void wanted(@ObservesAsync CountWanted event) {
    event.programs().forEach(this::count);
  }

  private void countAll() {
    counts.uncounted(LocalDate.now(clock.withZone(ZoneOffset.UTC))).forEach(this::count);
  }

  /** Many may look at one program at once, on whatever node: it is counted once. */
  private void count(Counts.Of program) {
    String work = "report " + program.programId().toString().replace("-", "");
    if (turns.take(work, ONE_COUNT)) {
      current.count(program);
    }
  }
}
