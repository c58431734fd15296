package org.tandem.tool.platforms;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tandem.lti.keys.KeyRotation;
import org.tandem.tool.kernel.Rejection;

/** Replaces each registration's key pair twice a year, without a moment in which one fails. */
@ApplicationScoped
public class RotateKeys {
  private static final Logger LOG = Logger.getLogger(RotateKeys.class.getName());

  /** From one new key to the next. */
  static final Duration EVERY = Duration.ofDays(182);

  private static final Duration KEPT_AFTER_WITHDRAWAL = Duration.ofDays(7);

  @Resource private ManagedScheduledExecutorService executor;

  private final ToolKeys keys;
  private final Clock clock;
  private @Nullable ScheduledFuture<?> rounds;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected RotateKeys() {
    this.keys = null;
    this.clock = null;
  }

  /** Rotates these keys by this clock. */
  @Inject
  @SuppressWarnings("NullAway.Init") // the container sets the executor
  public RotateKeys(ToolKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  void start(@Observes Startup startup) {
    rounds = executor.scheduleWithFixedDelay(this::round, 10, 60, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  /** Begins what is due and forgets what is over; any node may do it, at any time. */
  void round() {
    try {
      Instant now = clock.instant();
      keys.olderThan(now.minus(EVERY)).forEach(this::rotate);
      keys.forgetWithdrawn(now.minus(KEPT_AFTER_WITHDRAWAL));
    } catch (RuntimeException e) {
      // The next round tries again; an exception that got out would end all rounds.
      LOG.log(Level.WARNING, "Keys could not be rotated", e);
    }
  }

  private void rotate(UUID registrationId) {
    try {
      KeyRotation.Life next = keys.rotate(registrationId, KeyRotation.USUAL);
      LOG.log(
          Level.INFO,
          "Registration {0} has a new key {1}, which signs from {2}",
          new Object[] {registrationId, next.kid(), next.signsFrom()});
    } catch (Rejection faster) {
      // Another node or the operator began in the same moment.
    }
  }
}
