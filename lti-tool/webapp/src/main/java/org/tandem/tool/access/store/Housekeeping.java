package org.tandem.tool.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.tandem.tool.access.LaunchSessions;
import org.tandem.tool.access.LinkDrafts;
import org.tandem.tool.access.LoginStates;
import org.tandem.tool.kernel.Rounds;
import org.tandem.tool.legacy.LegacyNonces;

/** Forgets logins whose launches never came, used nonces and sessions that are over. */
@ApplicationScoped
class Housekeeping {
  private static final Duration FIRST = Duration.ofMinutes(3);
  private static final Duration EVERY = Duration.ofMinutes(5);
  private static final Duration KEPT = Duration.ofHours(24);
  private static final Duration DRAFTS_KEPT = Duration.ofDays(30);

  private final LoginStates states;
  private final LaunchSessions sessions;
  private final LinkDrafts drafts;
  private final LegacyNonces nonces;
  private final Clock clock;
  private final Rounds rounds;

  @Inject
  Housekeeping(
      LoginStates states,
      LaunchSessions sessions,
      LinkDrafts drafts,
      LegacyNonces nonces,
      Clock clock,
      Rounds rounds) {
    this.states = states;
    this.sessions = sessions;
    this.drafts = drafts;
    this.nonces = nonces;
    this.clock = clock;
    this.rounds = rounds;
  }

  void begin(@Observes Startup startup) {
    rounds.begin(
        "housekeeping", FIRST, EVERY, "Old logins and sessions could not be removed", this::tidy);
  }

  private void tidy() {
    states.purge(clock.instant());
    nonces.purge(clock.instant());
    sessions.purge(clock.instant().minus(KEPT));
    drafts.purge(clock.instant().minus(DRAFTS_KEPT));
  }
}
