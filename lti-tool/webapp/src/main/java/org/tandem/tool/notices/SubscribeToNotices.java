package org.tandem.tool.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tandem.lti.Launch;
import org.tandem.lti.notices.NotificationService;
import org.tandem.tool.outbox.NewMessage;
import org.tandem.tool.outbox.Outbox;
import org.tandem.tool.platforms.Registration;

/** Asks a platform for its notices when a launch says that it has some, once a week at most. */
@ApplicationScoped
@Transactional
public class SubscribeToNotices {
  static final String KIND = "notice-handlers";

  private static final Duration AT_MOST_EVERY = Duration.ofDays(7);
  private static final int MOST_REMEMBERED = 1_000;

  private final Notices notices;
  private final Outbox outbox;
  private final Clock clock;

  /** When this node last looked, so that launches pay for a query now and then only. */
  private final Map<String, Instant> looked = new ConcurrentHashMap<>();

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected SubscribeToNotices() {
    this(null, null, null);
  }

  /** Leaves what is to be asked in the outbox. */
  @Inject
  public SubscribeToNotices(Notices notices, Outbox outbox, Clock clock) {
    this.notices = notices;
    this.outbox = outbox;
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
    if (notices.subscribe(
        registration.id(), launch.deploymentId(), now, now.minus(AT_MOST_EVERY))) {
      outbox.send(
          new NewMessage(
              registration.id(),
              KIND,
              launch.deploymentId().length() <= 200
                  ? launch.deploymentId()
                  : launch.deploymentId().substring(0, 200),
              registration.platformName(),
              Json.createObjectBuilder()
                  .add("deploymentId", launch.deploymentId())
                  .add("url", service.get().url().toString())
                  .add("types", Json.createArrayBuilder(service.get().types()))
                  .build()));
    }
  }
}
