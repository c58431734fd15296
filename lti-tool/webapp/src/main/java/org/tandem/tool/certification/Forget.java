package org.tandem.tool.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.tandem.tool.kernel.Rounds;

/** Forgets recorded launches after three days. */
@ApplicationScoped
class Forget {
  private static final Duration FIRST = Duration.ofMinutes(5);
  private static final Duration EVERY = Duration.ofMinutes(30);
  private static final Duration KEPT = Duration.ofDays(3);

  private final LaunchRecords records;
  private final Clock clock;
  private final Rounds rounds;

  @Inject
  Forget(LaunchRecords records, Clock clock, Rounds rounds) {
    this.records = records;
    this.clock = clock;
    this.rounds = rounds;
  }

  void begin(@Observes Startup startup) {
    rounds.begin(
        "recorded-launches", FIRST, EVERY, "Recorded launches could not be removed", this::round);
  }

  private void round() {
    Instant now = clock.instant();
    records.purge(now.minus(KEPT), now);
  }
}
