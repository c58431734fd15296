package org.tandem.tool.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.tandem.tool.kernel.Rounds;

/** Has people told about applications every few minutes, on every node: each is claimed by one. */
@ApplicationScoped
class MailRounds {
  private static final Duration EVERY = Duration.ofMinutes(2);

  private final TellByMail tell;
  private final Rounds rounds;

  @Inject
  MailRounds(TellByMail tell, Rounds rounds) {
    this.tell = tell;
    this.rounds = rounds;
  }

  void begin(@Observes Startup startup) {
    rounds.beginStoppable(
        "applications",
        EVERY,
        EVERY,
        "Nobody could be told about applications; it is tried again",
        tell::round);
  }
}
