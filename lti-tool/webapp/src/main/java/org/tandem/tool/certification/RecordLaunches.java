package org.tandem.tool.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tandem.lti.ExpectedLaunch;
import org.tandem.lti.LaunchCheck;
import org.tandem.lti.LaunchInspector;
import org.tandem.lti.LaunchReport;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.platforms.BackgroundWork;
import org.tandem.tool.platforms.PlatformKeySets;
import org.tandem.tool.platforms.Registration;

/**
 * Keeps refused launches for the console, and, while somebody watches, the others too. It works
 * beside the launch: nobody waits for it, and nothing fails because of it.
 */
@ApplicationScoped
public class RecordLaunches {
  private static final Logger LOG = Logger.getLogger(RecordLaunches.class.getName());

  /** How old the list of watched registrations may be; looking it up costs a query. */
  private static final Duration FRESH = Duration.ofSeconds(10);

  private final LaunchRecords records;
  private final PlatformKeySets keySets;
  private final BackgroundWork background;
  private final Ids ids;
  private final Clock clock;
  private final LaunchInspector inspector;
  private volatile Watched watched = new Watched(Set.of(), Instant.EPOCH);

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected RecordLaunches() {
    this.records = null;
    this.keySets = null;
    this.background = null;
    this.ids = null;
    this.clock = null;
    this.inspector = null;
  }

  /** Keeps what it sees in these records. */
  @Inject
  public RecordLaunches(
      LaunchRecords records,
      PlatformKeySets keySets,
      BackgroundWork background,
      Ids ids,
      Clock clock) {
    this.records = records;
    this.keySets = keySets;
    this.background = background;
    this.ids = ids;
    this.clock = clock;
    this.inspector = new LaunchInspector(clock);
  }

  private record Watched(Set<UUID> registrations, Instant at) {}

  /** A launch that was refused. */
  public void refused(Registration registration, String idToken, ExpectedLaunch expected) {
    later(registration, idToken, expected);
  }

  /** A launch that was let in; kept only while somebody watches. */
  public void accepted(Registration registration, String idToken, ExpectedLaunch expected) {
    if (isWatched(registration.id())) {
      later(registration, idToken, expected);
    }
  }

  private boolean isWatched(UUID registrationId) {
    Instant now = clock.instant();
    Watched known = watched;
    if (known.at().plus(FRESH).isBefore(now)) {
      known = new Watched(records.watched(now), now);
      watched = known;
    }
    return known.registrations().contains(registrationId);
  }

  private void later(Registration registration, String idToken, ExpectedLaunch expected) {
    try {
      background.execute(() -> keep(registration, idToken, expected));
    } catch (RejectedExecutionException busy) {
      LOG.log(Level.FINE, "A launch was not recorded: too busy", busy);
    }
  }

  private void keep(Registration registration, String idToken, ExpectedLaunch expected) {
    try {
      LaunchReport report =
          inspector.inspect(idToken, registration.platform(), expected, keySets.of(registration));
      records.add(
          new RecordedLaunch(
              ids.next(),
              registration.id(),
              clock.instant(),
              report.isClean(),
              report.checks().stream().map(RecordLaunches::check).toList(),
              MaskedClaims.of(report.claims())));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A launch could not be recorded", e);
    }
  }

  private static RecordedLaunch.Check check(LaunchCheck check) {
    return new RecordedLaunch.Check(
        check.rule().name(),
        check.rule().clause(),
        check.outcome().name(),
        check.reason().map(Enum::name));
  }
}
