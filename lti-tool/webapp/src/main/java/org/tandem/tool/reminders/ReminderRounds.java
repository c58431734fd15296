package org.tandem.tool.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.tandem.tool.kernel.Rounds;

/** Has people reminded every minute, on every node: each person is claimed by one. */
@ApplicationScoped
class ReminderRounds {
  private static final Duration EVERY = Duration.ofMinutes(1);

  private final RemindPeople remind;
  private final Rounds rounds;

  @Inject
  ReminderRounds(RemindPeople remind, Rounds rounds) {
    this.remind = remind;
    this.rounds = rounds;
  }

  void begin(@Observes Startup startup) {
    rounds.beginStoppable(
        "reminders", EVERY, EVERY, "Nobody could be reminded; it is tried again", remind::round);
  }
}
