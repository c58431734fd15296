package org.tandem.tool.certification.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.people.ConsoleVisitor;
import org.tandem.tool.people.CourseServices;
import org.tandem.tool.people.Rosters;
import org.tandem.tool.platforms.ConsoleAudit;
import org.tandem.tool.platforms.Registration;
import org.tandem.tool.platforms.Registrations;

/**
 * Lets administrators to their own registration and the operator to all, and notes what they do.
 */
@Dependent
public class CheckedAccess {
  private final ConsoleVisitor visitor;
  private final Registrations registrations;
  private final Rosters rosters;
  private final ConsoleAudit audit;

  /** For the container. */
  @Inject
  public CheckedAccess(
      ConsoleVisitor visitor, Registrations registrations, Rosters rosters, ConsoleAudit audit) {
    this.visitor = visitor;
    this.registrations = registrations;
    this.rosters = rosters;
    this.audit = audit;
  }

  /** A registration to look at. */
  Registration read(UUID registrationId) {
    visitor.visit(registrationId);
    return registrations
        .find(registrationId)
        .filter(known -> known.id().equals(registrationId))
        .orElseThrow(() -> Rejection.notFound("registration"));
  }

  /** A registration to do something with, which is noted. */
  Registration act(UUID registrationId, String action, String detail) {
    Registration registration = read(registrationId);
    audit.note(visitor.visit(), registrationId, action, detail);
    return registration;
  }

  /** A course of the registration to do something with, which is noted. */
  CourseServices act(UUID registrationId, UUID courseId, String action) {
    read(registrationId);
    CourseServices course =
        rosters.services(registrationId, courseId).orElseThrow(() -> Rejection.notFound("course"));
    audit.note(visitor.visit(), registrationId, action, course.title());
    return course;
  }

  void requireOperator() {
    ConsoleVisit visit = visitor.visit();
    if (!visit.isOperator()) {
      throw new Rejection(
          Rejection.Kind.FORBIDDEN,
          "operator-only",
          "Only the operator of this server rotates keys.");
    }
  }
}
