package org.tandem.tool.summaries;

import jakarta.annotation.PreDestroy;
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
  private volatile boolean stopped;

  @Inject
  SummaryRounds(SendSummaries send, Rounds rounds) {
    this.send = send;
    this.rounds = rounds;
  }

  void begin(@Observes Startup startup) {
    rounds.begin(
        "summaries", EVERY, EVERY, "No summary could be sent; it is tried again", this::round);
  }

  @PreDestroy
  void stop() {
    stopped = true;
  }

  private void round() {
    send.round(() -> stopped);
  }
}
