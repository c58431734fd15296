package org.tandem.tool.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tandem.lti.keys.KeyRotation;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Rounds;

/** Replaces each registration's key pair twice a year, without a moment in which one fails. */
@ApplicationScoped
public class RotateKeys {
  private static final Logger LOG = Logger.getLogger(RotateKeys.class.getName());

  /** From one new key to the next. */
  static final Duration EVERY = Duration.ofDays(182);

  private static final Duration FIRST_LOOK = Duration.ofMinutes(10);
  private static final Duration LOOK_EVERY = Duration.ofHours(1);
  private static final Duration KEPT_AFTER_WITHDRAWAL = Duration.ofDays(7);

  private final ToolKeys keys;
  private final Clock clock;
  private final Rounds rounds;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected RotateKeys() {
    this.keys = null;
    this.clock = null;
    this.rounds = null;
  }

  /** Rotates these keys by this clock. */
  @Inject
  public RotateKeys(ToolKeys keys, Clock clock, Rounds rounds) {
    this.keys = keys;
    this.clock = clock;
    this.rounds = rounds;
  }

  void start(@Observes Startup startup) {
    rounds.begin("keys", FIRST_LOOK, LOOK_EVERY, "Keys could not be rotated", this::round);
  }

  /** Begins what is due and forgets what is over; any node may do it, at any time. */
  void round() {
    Instant now = clock.instant();
    keys.olderThan(now.minus(EVERY)).forEach(this::rotate);
    keys.forgetWithdrawn(now.minus(KEPT_AFTER_WITHDRAWAL));
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
