package org.tandem.tool.access;

import org.tandem.lti.Launch;
import org.tandem.lti.MessageType;
import org.tandem.lti.Role.Scope;
import org.tandem.lti.Roles;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.platforms.Registration;

/** Reads what somebody is in a course out of the roles that a platform sends. */
final class Standing {
  private Standing() {}

  /**
   * The role in the course. What somebody is in the course itself counts before what they are at
   * the institution: an administrator who is enrolled as a learner came to learn. Nobody in
   * particular is a guest, whatever roles come along.
   */
  static CourseRole roleOf(Launch launch) {
    if (launch.subject().isEmpty()) {
      return CourseRole.GUEST;
    }
    Roles roles = launch.roles();
    if (roles.isInstructor()) {
      return CourseRole.INSTRUCTOR;
    }
    if (roles.has(Scope.CONTEXT, "Administrator")) {
      return CourseRole.ADMINISTRATOR;
    }
    if (roles.isLearner()) {
      return CourseRole.LEARNER;
    }
    return roles.isAdministrator() ? CourseRole.ADMINISTRATOR : CourseRole.GUEST;
  }

  /** Whether somebody may place content in the course; course designers may, too. */
  static boolean mayAddContent(Launch launch) {
    return launch.roles().isInstructor()
        || launch.roles().isAdministrator()
        || launch.roles().isContentDeveloper();
  }

  /**
   * Refuses messages that are for those who run a course, where somebody else sends them.
   *
   * @throws LaunchRefused with the way back
   */
  static void require(Registration registration, Launch launch, CourseRole role) {
    MessageType type = launch.messageType();
    if (launch.subject().isEmpty() && type != MessageType.RESOURCE_LINK) {
      throw Admission.refused(
          Refusal.TOKEN_ANONYMOUS, "This message needs a person (sub).", launch, registration);
    }
    if (type == MessageType.DEEP_LINKING && !mayAddContent(launch)) {
      throw Admission.refused(
          Refusal.STAFF_ONLY,
          "A deep linking request came for somebody who is neither instructor nor administrator.",
          launch,
          registration);
    }
    boolean staff = role == CourseRole.INSTRUCTOR || role == CourseRole.ADMINISTRATOR;
    if (type == MessageType.SUBMISSION_REVIEW && !staff) {
      throw Admission.refused(
          Refusal.REVIEWERS_ONLY,
          "A submission review came for somebody who is neither instructor nor administrator.",
          launch,
          registration);
    }
  }
}
