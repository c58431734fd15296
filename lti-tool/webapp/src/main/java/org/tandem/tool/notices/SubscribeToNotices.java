package org.tandem.tool.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tandem.lti.Launch;
import org.tandem.lti.notices.NotificationService;
import org.tandem.tool.platforms.Registration;

/** Asks a platform for its notices when a launch says that it has some, once a week at most. */
@ApplicationScoped
public class SubscribeToNotices {
  private static final int MOST_REMEMBERED = 1_000;

  private final AskForNotices ask;
  private final Clock clock;

  /** When this node last looked, so that launches pay for a query now and then only. */
  private final Map<String, Instant> looked = new ConcurrentHashMap<>();

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected SubscribeToNotices() {
    this(null, null);
  }

  /** Asks where it did not lately. */
  @Inject
  public SubscribeToNotices(AskForNotices ask, Clock clock) {
    this.ask = ask;
    this.clock = clock;
  }

  /** A launch that was let in. */
  public void launched(Registration registration, Launch launch) {
    Optional<NotificationService> service = NotificationService.of(launch);
    if (service.isEmpty() || service.get().url().toString().length() > 2000) {
      return;
    }
    Instant now = clock.instant();
    String place = registration.id() + " " + launch.deploymentId();
    Instant before = looked.get(place);
    if (before != null && before.plus(Duration.ofHours(1)).isAfter(now)) {
      return;
    }
    if (looked.size() < MOST_REMEMBERED) {
      looked.put(place, now);
    }
    ask.of(registration, launch.deploymentId(), service.get());
  }
}
