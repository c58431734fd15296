package org.tandem.tool.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.tandem.tool.kernel.Rounds;
import org.tandem.tool.kernel.Turns;

/** Has what pairs wrote before sealed every quarter of an hour, on one node at a time. */
@ApplicationScoped
class SealingRounds {
  private static final Duration EVERY = Duration.ofMinutes(15);

  private final SealOldWords seal;
  private final Turns turns;
  private final Rounds rounds;

  @Inject
  SealingRounds(SealOldWords seal, Turns turns, Rounds rounds) {
    this.seal = seal;
    this.turns = turns;
    this.rounds = rounds;
  }

  void begin(@Observes Startup startup) {
    rounds.beginStoppable(
        "sealing",
        EVERY,
        EVERY,
        "What pairs wrote before cannot be sealed; it is tried again",
        this::round);
  }

  private void round(BooleanSupplier stopped) {
    if (turns.take("sealing", Turns.roundEvery(EVERY))) {
      seal.round(stopped);
    }
  }
}
