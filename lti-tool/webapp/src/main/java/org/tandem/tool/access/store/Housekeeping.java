package org.tandem.tool.access.store;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.access.LaunchSessions;
import org.tandem.tool.access.LinkDrafts;
import org.tandem.tool.access.LoginStates;
import org.tandem.tool.legacy.LegacyNonces;

/** Forgets logins whose launches never came, used nonces and sessions that are over. */
@ApplicationScoped
class Housekeeping {
  private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());
  private static final Duration KEPT = Duration.ofHours(24);
  private static final Duration DRAFTS_KEPT = Duration.ofDays(30);

  @Resource private ManagedScheduledExecutorService executor;

  private final LoginStates states;
  private final LaunchSessions sessions;
  private final LinkDrafts drafts;
  private final LegacyNonces nonces;
  private final Clock clock;
  private @Nullable Future<?> round;

  @Inject
  Housekeeping(
      LoginStates states,
      LaunchSessions sessions,
      LinkDrafts drafts,
      LegacyNonces nonces,
      Clock clock) {
    this.states = states;
    this.sessions = sessions;
    this.drafts = drafts;
    this.nonces = nonces;
    this.clock = clock;
  }

  void begin(@Observes Startup startup) {
    round = executor.scheduleWithFixedDelay(this::tidy, 3, 5, TimeUnit.MINUTES);
  }

  @PreDestroy
  void end() {
    if (round != null) {
      round.cancel(false);
    }
  }

  private void tidy() {
    try {
      states.purge(clock.instant());
      nonces.purge(clock.instant());
      sessions.purge(clock.instant().minus(KEPT));
      drafts.purge(clock.instant().minus(DRAFTS_KEPT));
    } catch (RuntimeException failed) {
      // The next round tries again; an exception that got out would end all rounds.
      LOG.log(Level.WARNING, "Old logins and sessions could not be removed", failed);
    }
  }
}
