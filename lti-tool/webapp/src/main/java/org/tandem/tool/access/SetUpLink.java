package org.tandem.tool.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.passback.GradebookColumns;
import org.tandem.tool.program.Activity;
import org.tandem.tool.program.ActivityLinks;
import org.tandem.tool.program.NewActivity;
import org.tandem.tool.program.PlaceActivity;

/** Gives a link its activity that was placed by hand, without deep linking. */
@Dependent
@Transactional
public class SetUpLink {
  private final PlaceActivity place;
  private final ActivityLinks links;
  private final LaunchSessions sessions;
  private final GradebookColumns columns;

  /** For the container. */
  @Inject
  public SetUpLink(
      PlaceActivity place, ActivityLinks links, LaunchSessions sessions, GradebookColumns columns) {
    this.place = place;
    this.links = links;
    this.sessions = sessions;
    this.columns = columns;
  }

  /**
   * Sets a link up; its title is the one that the platform shows.
   *
   * @throws Rejection where this person may not, or somebody was faster
   */
  public void setUp(LaunchSession session, LinkChoice choice) {
    session.visit().requireStaff();
    LaunchSession.Link link = link(session);
    Activity activity =
        place.setUp(
            session.tenantId(),
            new NewActivity(
                choice.programId(),
                session.visit().course(),
                choice.widget(),
                link.title().orElse(choice.title()),
                choice.grading()),
            link.id(),
            link.lineItemUrl());
    columns.request(activity);
    settle(session, activity.id());
  }

  /**
   * Looks whether a link that was not set up at its launch is so by now.
   *
   * @return the session, with its activity if there is one now
   */
  public LaunchSession look(LaunchSession session) {
    boolean waiting = session.view() == View.SETUP || session.reason() == View.Reason.NOT_SET_UP;
    if (!waiting || session.link().isEmpty() || session.courseId().isEmpty()) {
      return session;
    }
    Optional<UUID> activity =
        links
            .behind(session.tenantId(), session.courseId().get(), link(session).id())
            .map(Activity::id);
    return activity.map(id -> settle(session, id)).orElse(session);
  }

  private LaunchSession settle(LaunchSession session, UUID activityId) {
    Destination destination = Destination.inCourse(session.role(), true);
    sessions.settle(session.id(), activityId, destination.view());
    return session.settled(activityId, destination);
  }

  private static LaunchSession.Link link(LaunchSession session) {
    return session
        .link()
        .orElseThrow(
            () ->
                Rejection.conflict("activity-needed", "Open a link in a course, then try again."));
  }
}
