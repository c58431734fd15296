package org.tandem.tool.passback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tandem.lti.ags.GradeAccess;
import org.tandem.lti.ags.LineItem;
import org.tandem.lti.ags.LineItemsService;
import org.tandem.lti.ags.LineItemsService.Filter;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.CourseServices;
import org.tandem.tool.people.Rosters;
import org.tandem.tool.platforms.ServiceClients;
import org.tandem.tool.program.Activities;
import org.tandem.tool.program.Activity;
import org.tandem.tool.program.GradePolicy;

/** Finds an activity's column in the platform's gradebook, and makes it where there is none. */
@ApplicationScoped
class Gradebook {

  private final LineItemsService lineItems;
  private final ServiceClients clients;
  private final Rosters rosters;
  private final Activities activities;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected Gradebook() {
    this(null, null, null, null);
  }

  @Inject
  Gradebook(
      LineItemsService lineItems, ServiceClients clients, Rosters rosters, Activities activities) {
    this.lineItems = lineItems;
    this.clients = clients;
    this.rosters = rosters;
    this.activities = activities;
  }

  /**
   * Leave to call the gradebook of an activity's course; empty while the registration is not
   * active.
   */
  Optional<GradeAccess> access(Activity activity) {
    Optional<CourseServices> course = course(activity);
    return clients
        .of(activity.tenantId(), course.map(CourseServices::deploymentId))
        .map(
            client ->
                new GradeAccess(client, course.map(CourseServices::gradeScopes).orElse(Set.of())));
  }

  /**
   * The activity's column.
   *
   * @return empty when the platform offers no gradebook for the course
   * @throws PlatformCallFailed when it can be neither found nor made
   */
  Optional<URI> column(Activity activity, GradeAccess access) throws PlatformCallFailed {
    if (activity.lineItemUrl().isPresent()) {
      return activity.lineItemUrl().map(URI::create);
    }
    Optional<URI> container =
        course(activity).flatMap(CourseServices::lineItemsUrl).map(URI::create);
    if (container.isEmpty()) {
      return Optional.empty();
    }
    Optional<URI> column = find(activity, access, container.get());
    if (column.isEmpty()) {
      column = lineItems.create(access, container.get(), wanted(activity)).id();
    }
    column.ifPresent(url -> remember(activity.tenantId(), activity.id(), url));
    return column;
  }

  /** A copied course brings its columns along, and deep linking may have made one already. */
  private Optional<URI> find(Activity activity, GradeAccess access, URI container)
      throws PlatformCallFailed {
    List<LineItem> ours =
        lineItems.list(access, container, Filter.resource(activity.id().toString()));
    Optional<String> link = activity.resourceLinkId();
    Optional<LineItem> tied =
        ours.stream()
            .filter(item -> link.isEmpty() || item.resourceLinkId().equals(link))
            .findFirst()
            .or(() -> ours.stream().filter(item -> item.resourceLinkId().isEmpty()).findFirst());
    if (tied.isEmpty() && link.isPresent()) {
      tied =
          lineItems.list(access, container, Filter.resourceLink(link.get())).stream().findFirst();
    }
    return tied.flatMap(LineItem::id);
  }

  private static LineItem wanted(Activity activity) {
    LineItem item =
        LineItem.create(
                activity.title(),
                activity.grading().map(GradePolicy::maximum).orElse(BigDecimal.valueOf(100)))
            .withResourceId(activity.id().toString());
    return activity.resourceLinkId().map(item::withResourceLinkId).orElse(item);
  }

  private void remember(UUID tenantId, UUID activityId, URI column) {
    try {
      activities
          .find(tenantId, activityId)
          .filter(activity -> activity.lineItemUrl().isEmpty())
          .ifPresent(activity -> activities.update(with(activity, column)));
    } catch (Rejection faster) {
      // A launch changed the activity at the same moment and knows the column as well.
    }
  }

  private static Activity with(Activity activity, URI column) {
    return new Activity(
        activity.id(),
        activity.tenantId(),
        activity.programId(),
        activity.courseId(),
        activity.widget(),
        activity.title(),
        activity.grading(),
        activity.resourceLinkId(),
        Optional.of(column.toString()),
        activity.version());
  }

  private Optional<CourseServices> course(Activity activity) {
    return rosters.services(activity.tenantId(), activity.courseId());
  }
}
