package org.tandem.tool.passback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.tandem.tool.outbox.Deliveries;
import org.tandem.tool.outbox.Delivery;
import org.tandem.tool.outbox.NewMessage;
import org.tandem.tool.outbox.Outbox;
import org.tandem.tool.program.Activity;

/** Asks for the gradebook column of an activity whose link came without one. */
@Dependent
public class GradebookColumns {

  static final String KIND = "line-item";

  private static final Duration AT_MOST_EVERY = Duration.ofHours(1);

  private final Outbox outbox;
  private final Deliveries deliveries;
  private final Clock clock;

  /** For the container. */
  @Inject
  public GradebookColumns(Outbox outbox, Deliveries deliveries, Clock clock) {
    this.outbox = outbox;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  /**
   * Asks for the column, if the activity is graded, has none, and nobody asked already. Every
   * launch comes by, with its own transaction.
   */
  public void request(Activity activity) {
    boolean wanted = activity.grading().isPresent() && activity.lineItemUrl().isEmpty();
    if (wanted && !askedLately(activity)) {
      ask(activity);
    }
  }

  /** One that arrived without a column found that the course had no gradebook then. */
  private boolean askedLately(Activity activity) {
    Instant lately = clock.instant().minus(AT_MOST_EVERY);
    return deliveries
        .of(activity.tenantId(), KIND, activity.id().toString())
        .filter(
            known ->
                known.status() != Delivery.Status.DELIVERED || known.createdAt().isAfter(lately))
        .isPresent();
  }

  private void ask(Activity activity) {
    outbox.send(
        new NewMessage(
            activity.tenantId(),
            KIND,
            activity.id().toString(),
            activity.title(),
            Json.createObjectBuilder().add("activityId", activity.id().toString()).build()));
  }
}
