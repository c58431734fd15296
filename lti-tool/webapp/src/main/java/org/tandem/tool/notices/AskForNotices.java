package org.tandem.tool.notices;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.tandem.lti.notices.NotificationService;
import org.tandem.tool.outbox.NewMessage;
import org.tandem.tool.outbox.Outbox;
import org.tandem.tool.platforms.Registration;

/** Leaves in the outbox that a deployment's notices are wanted, once a week at most. */
@Dependent
@Transactional
public class AskForNotices {
  static final String KIND = "notice-handlers";

  private static final Duration AT_MOST_EVERY = Duration.ofDays(7);
  private static final int LONGEST_KEY = 200;

  private final Notices notices;
  private final Outbox outbox;
  private final Clock clock;

  /** For the container. */
  @Inject
  public AskForNotices(Notices notices, Outbox outbox, Clock clock) {
    this.notices = notices;
    this.outbox = outbox;
    this.clock = clock;
  }

  void of(Registration registration, String deploymentId, NotificationService service) {
    Instant now = clock.instant();
    if (notices.subscribe(registration.id(), deploymentId, now, now.minus(AT_MOST_EVERY))) {
      outbox.send(
          new NewMessage(
              registration.id(),
              KIND,
              deploymentId.length() <= LONGEST_KEY
                  ? deploymentId
                  : deploymentId.substring(0, LONGEST_KEY),
              registration.platformName(),
              Json.createObjectBuilder()
                  .add("deploymentId", deploymentId)
                  .add("url", service.url().toString())
                  .add("types", Json.createArrayBuilder(service.types()))
                  .build()));
    }
  }
}
