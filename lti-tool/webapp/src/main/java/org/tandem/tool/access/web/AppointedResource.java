package org.tandem.tool.access.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.tandem.tool.access.LaunchSession;
import org.tandem.tool.access.LaunchSessions;
import org.tandem.tool.access.View;
import org.tandem.tool.appointments.Appointments;
import org.tandem.tool.kernel.Rejection;

/**
 * Opens the console for whoever is appointed, out of any launch of theirs: many have no other way
 * than a link in a course. Whoever has the shared secret of LTI 1.1 could be anybody, and does not.
 */
@Path("/api/appointment/console")
@Dependent
@Transactional
public class AppointedResource {
  private final RequestVisitor visitor;
  private final Appointments appointments;
  private final LaunchSessions sessions;

  /** For the container. */
  @Inject
  public AppointedResource(
      RequestVisitor visitor, Appointments appointments, LaunchSessions sessions) {
    this.visitor = visitor;
    this.appointments = appointments;
    this.sessions = sessions;
  }

  /** From now on the page of this launch is the console. */
  @POST
  public void open() {
    LaunchSession session = visitor.session();
    if (!session.signed() || !appointments.holds(session.tenantId(), session.personId())) {
      throw Rejection.forbidden("Only whom an administrator has appointed opens the console here.");
    }
    sessions.show(session.id(), View.APPOINTED);
  }
}
