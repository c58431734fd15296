package org.tandem.tool.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.tandem.tool.kernel.Rounds;

/** Has people told every few minutes, on every node: each is claimed by one. */
@ApplicationScoped
class NoticeRounds {
  private static final Duration EVERY = Duration.ofMinutes(2);

  private final TellPeople tell;
  private final Rounds rounds;

  @Inject
  NoticeRounds(TellPeople tell, Rounds rounds) {
    this.tell = tell;
    this.rounds = rounds;
  }

  void begin(@Observes Startup startup) {
    rounds.beginStoppable(
        "bulk",
        EVERY,
        EVERY,
        "Nobody could be told what was done to many; it is tried again",
        tell::round);
  }
}
