package org.tandem.tool.access;

import java.util.Optional;
import java.util.UUID;
import org.tandem.lti.Launch;
import org.tandem.lti.MessageType;
import org.tandem.tool.people.CourseRole;

/**
 * Where a launch leads.
 *
 * @param view the page
 * @param reason why there is nothing to see, where that is so
 */
record Destination(View view, View.Reason reason) {

  static Destination of(
      Launch launch,
      CourseRole role,
      Optional<View> console,
      Optional<UUID> courseId,
      boolean activityKnown) {
    if (console.isPresent()) {
      return to(console.get());
    }
    if (launch.messageType() == MessageType.DATA_PRIVACY) {
      return to(View.PRIVACY);
    }
    if (launch.subject().isEmpty()) {
      return nothing(View.Reason.ANONYMOUS);
    }
    if (courseId.isEmpty()) {
      return nothing(View.Reason.NO_COURSE);
    }
    return switch (launch.messageType()) {
      case DEEP_LINKING -> to(View.DEEP_LINKING);
      case SUBMISSION_REVIEW -> activityKnown ? to(View.REVIEW) : nothing(View.Reason.NOT_SET_UP);
      default -> inCourse(role, activityKnown);
    };
  }

  static Destination inCourse(CourseRole role, boolean activityKnown) {
    return switch (role) {
      case INSTRUCTOR, ADMINISTRATOR -> to(activityKnown ? View.COURSE : View.SETUP);
      case LEARNER -> activityKnown ? to(View.JOURNEY) : nothing(View.Reason.NOT_SET_UP);
      case GUEST -> nothing(View.Reason.NO_ROLE);
    };
  }

  private static Destination to(View view) {
    return new Destination(view, View.Reason.NONE);
  }

  private static Destination nothing(View.Reason reason) {
    return new Destination(View.NOT_READY, reason);
  }
}
