package org.tandem.tool.summaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.tandem.tool.kernel.Rounds;

/** Has summaries sent every few minutes, on every node: each is claimed by one. */
@ApplicationScoped
class SummaryRounds {
  private static final Duration EVERY = Duration.ofMinutes(5);

  private final SendSummaries send;
  private final Rounds rounds;

  @Inject
  SummaryRounds(SendSummaries send, Rounds rounds) {
    this.send = send;
    this.rounds = rounds;
  }

  void begin(@Observes Startup startup) {
    rounds.beginStoppable(
        "summaries", EVERY, EVERY, "No summary could be sent; it is tried again", send::round);
  }
}
