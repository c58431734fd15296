package org.tandem.tool.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.tandem.lti.GradeServices;
import org.tandem.lti.Launch;
import org.tandem.tool.platforms.Registration;
import org.tandem.tool.program.Activities;
import org.tandem.tool.program.Activity;
import org.tandem.tool.program.PlaceActivity;

/** Finds the activity that a message is about: behind its link, or behind its gradebook column. */
@Dependent
public class LinkedActivity {
  /** The custom parameter that names an activity. */
  static final String ACTIVITY = "activity_id";

  private final PlaceActivity place;
  private final Activities activities;
  private final CopiedLink copied;

  /** For the container. */
  @Inject
  public LinkedActivity(PlaceActivity place, Activities activities, CopiedLink copied) {
    this.place = place;
    this.activities = activities;
    this.copied = copied;
  }

  /** The activity of a message in a course; nothing where there is none, or none is meant. */
  Optional<Activity> of(Registration registration, Launch launch, UUID courseId) {
    return switch (launch.messageType()) {
      case RESOURCE_LINK ->
          launched(registration, launch, courseId)
              .or(() -> copied.of(registration, launch, courseId, lineItem(launch)));
      // It names the gradebook column; the link of it as well with some platforms only.
      case SUBMISSION_REVIEW ->
          launched(registration, launch, courseId)
              .or(() -> graded(registration.id(), launch, courseId));
      case DEEP_LINKING, DATA_PRIVACY -> Optional.empty();
    };
  }

  /** The gradebook column of a launch, if it has exactly one. */
  static Optional<String> lineItem(Launch launch) {
    return launch.gradeServices().flatMap(GradeServices::lineItem).map(URI::toString);
  }

  private Optional<Activity> launched(Registration registration, Launch launch, UUID courseId) {
    return launch
        .resourceLink()
        .flatMap(
            link ->
                place.launched(
                    registration.id(),
                    launch.custom().value(ACTIVITY).flatMap(LinkedActivity::uuid),
                    courseId,
                    link.id(),
                    lineItem(launch)));
  }

  private Optional<Activity> graded(UUID tenantId, Launch launch, UUID courseId) {
    return lineItem(launch).flatMap(url -> activities.gradedIn(tenantId, courseId, url));
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
