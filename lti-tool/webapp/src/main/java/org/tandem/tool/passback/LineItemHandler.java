package org.tandem.tool.passback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.tandem.lti.ags.GradeAccess;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.tool.outbox.Message;
import org.tandem.tool.outbox.MessageHandler;
import org.tandem.tool.outbox.Result;
import org.tandem.tool.program.Activities;
import org.tandem.tool.program.Activity;

/** Finds or makes the gradebook column of an activity (AGS). */
@ApplicationScoped
class LineItemHandler implements MessageHandler {

  private final Activities activities;
  private final Gradebook gradebook;

  @Inject
  LineItemHandler(Activities activities, Gradebook gradebook) {
    this.activities = activities;
    this.gradebook = gradebook;
  }

  @Override
  public String kind() {
    return GradebookColumns.KIND;
  }

  @Override
  public Result handle(Message message) {
    UUID id = UUID.fromString(message.payload().getString("activityId"));
    Optional<Activity> activity = activities.find(message.tenantId(), id);
    if (activity.isEmpty()) {
      return Result.notNeeded("The activity is gone");
    }
    Optional<GradeAccess> access = gradebook.access(activity.get());
    if (access.isEmpty()) {
      return Failures.inactive();
    }
    try {
      return gradebook.column(activity.get(), access.get()).isPresent()
          ? Result.delivered()
          : Result.notNeeded("The platform offers no gradebook for this course");
    } catch (PlatformCallFailed e) {
      return Failures.result(e);
    }
  }
}
