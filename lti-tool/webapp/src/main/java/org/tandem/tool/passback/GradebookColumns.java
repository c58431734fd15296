package org.tandem.tool.passback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tandem.tool.outbox.Deliveries;
import org.tandem.tool.outbox.NewMessage;
import org.tandem.tool.outbox.Outbox;
import org.tandem.tool.program.Activities;
import org.tandem.tool.program.Activity;

/** Asks for the gradebook column of an activity whose link came without one. */
@Dependent
@Transactional
public class GradebookColumns {

  static final String KIND = "line-item";

  private final Activities activities;
  private final Outbox outbox;
  private final Deliveries deliveries;

  /** For the container. */
  @Inject
  public GradebookColumns(Activities activities, Outbox outbox, Deliveries deliveries) {
    this.activities = activities;
    this.outbox = outbox;
    this.deliveries = deliveries;
  }

  /** Asks for the column, if the activity is graded, has none, and nobody asked already. */
  public void request(UUID tenantId, UUID activityId) {
    activities
        .find(tenantId, activityId)
        .filter(activity -> activity.grading().isPresent() && activity.lineItemUrl().isEmpty())
        .filter(activity -> deliveries.of(tenantId, KIND, activityId.toString()).isEmpty())
        .ifPresent(this::ask);
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
