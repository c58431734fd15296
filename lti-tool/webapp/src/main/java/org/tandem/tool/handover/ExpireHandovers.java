package org.tandem.tool.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.tandem.tool.kernel.Rounds;

/** Gives back, every quarter of an hour, the seats of hand-overs that nobody completed in time. */
@ApplicationScoped
class ExpireHandovers {
  private static final Duration EVERY = Duration.ofMinutes(15);

  private final Handovers handovers;
  private final HandOver handOver;
  private final Rounds rounds;
  private final Clock clock;

  @Inject
  ExpireHandovers(Handovers handovers, HandOver handOver, Rounds rounds, Clock clock) {
    this.handovers = handovers;
    this.handOver = handOver;
    this.rounds = rounds;
    this.clock = clock;
  }

  void begin(@Observes Startup startup) {
    rounds.beginInTurns(
        "hand-overs",
        EVERY,
        EVERY,
        "Hand-overs could not be ended",
        stopped -> handovers.due(clock.instant()).forEach(handOver::expire));
  }
}
