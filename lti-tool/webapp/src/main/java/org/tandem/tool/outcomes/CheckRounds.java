package org.tandem.tool.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.tandem.tool.kernel.Rounds;

/** Has gradebooks compared with the ledger every hour, on one node at a time. */
@ApplicationScoped
class CheckRounds {
  private static final Duration FIRST = Duration.ofMinutes(10);
  private static final Duration EVERY = Duration.ofHours(1);

  private final CheckGradebooks check;
  private final Rounds rounds;

  @Inject
  CheckRounds(CheckGradebooks check, Rounds rounds) {
    this.check = check;
    this.rounds = rounds;
  }

  void begin(@Observes Startup startup) {
    rounds.beginInTurns(
        "gradebooks", FIRST, EVERY, "The gradebooks could not be compared", stopped -> check.ask());
  }
}
