package org.tandem.tool.access;

import org.tandem.lti.Launch;
import org.tandem.lti.Role.Scope;
import org.tandem.lti.Roles;
import org.tandem.tool.people.CourseRole;

/** Reads what somebody is in a course out of the roles that a platform sends. */
final class Standing {
  private Standing() {}

  /**
   * The role in the course. What somebody is in the course itself counts before what they are at
   * the institution: an administrator who is enrolled as a learner came to learn.
   */
  static CourseRole roleOf(Launch launch) {
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
}
