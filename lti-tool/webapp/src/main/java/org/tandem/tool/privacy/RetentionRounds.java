package org.tandem.tool.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.tandem.tool.kernel.Rounds;

/** Has what ran out removed every hour, on one node at a time. */
@ApplicationScoped
class RetentionRounds {
  private static final Duration FIRST = Duration.ofMinutes(10);
  private static final Duration EVERY = Duration.ofHours(1);

  private final RemoveExpired remove;
  private final Rounds rounds;

  @Inject
  RetentionRounds(RemoveExpired remove, Rounds rounds) {
    this.remove = remove;
    this.rounds = rounds;
  }

  void begin(@Observes Startup startup) {
    rounds.beginInTurns(
        "retention",
        FIRST,
        EVERY,
        "What ran out cannot be removed; it is tried again",
        remove::round);
  }
}
