package org.tandem.tool.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.tandem.tool.kernel.Rounds;

/** Has what pairs wrote before sealed every quarter of an hour, on one node at a time. */
@ApplicationScoped
class SealingRounds {
  private static final Duration EVERY = Duration.ofMinutes(15);

  private final SealOldWords seal;
  private final Rounds rounds;

  @Inject
  SealingRounds(SealOldWords seal, Rounds rounds) {
    this.seal = seal;
    this.rounds = rounds;
  }

  void begin(@Observes Startup startup) {
    rounds.beginInTurns(
        "sealing",
        EVERY,
        EVERY,
        "What pairs wrote before cannot be sealed; it is tried again",
        seal::round);
  }
}
