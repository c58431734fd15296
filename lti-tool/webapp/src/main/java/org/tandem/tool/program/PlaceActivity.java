package org.tandem.tool.program;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;

/** How activities come into courses: chosen at deep linking or set up at a first launch. */
@Dependent
public class PlaceActivity {
  private static final int LONGEST_TITLE = 200;

  private final Activities activities;
  private final ActivityLinks links;
  private final Programs programs;
  private final Ids ids;

  /** For the container. */
  @Inject
  public PlaceActivity(Activities activities, ActivityLinks links, Programs programs, Ids ids) {
    this.activities = activities;
    this.links = links;
    this.programs = programs;
    this.ids = ids;
  }

  /** Makes an activity at deep linking; its link is not known before its first launch. */
  @Transactional
  public Activity create(UUID tenantId, NewActivity chosen) {
    return activities.add(activity(tenantId, chosen, Optional.empty(), Optional.empty()));
  }

  /** Makes an activity for a link that was placed without deep linking. */
  @Transactional
  public Activity setUp(
      UUID tenantId, NewActivity chosen, String resourceLinkId, Optional<String> lineItemUrl) {
    if (links.behind(tenantId, chosen.courseId(), resourceLinkId).isPresent()) {
      throw Rejection.conflict("already-set-up", "Somebody has set this link up already. Reload.");
    }
    return activities.add(activity(tenantId, chosen, Optional.of(resourceLinkId), lineItemUrl));
  }

  /**
   * The activity that a launched link opens. The link is tied to its activity at the first launch;
   * a link that a platform copied, within a course or into another, gets a copy of the activity.
   * Runs in its caller's transaction: every launch comes by.
   *
   * @param activityId what the link's custom parameter says, if it has one
   * @return empty where the link has to be set up
   */
  public Optional<Activity> launched(
      UUID tenantId,
      Optional<UUID> activityId,
      UUID courseId,
      String resourceLinkId,
      Optional<String> lineItemUrl) {
    return links
        .behind(tenantId, courseId, resourceLinkId)
        .or(
            () ->
                activityId
                    .flatMap(id -> activities.find(tenantId, id))
                    .map(found -> tie(found, courseId, resourceLinkId)))
        .map(found -> withColumn(found, lineItemUrl));
  }

  /**
   * Copies the settings of an activity for a link that a platform copied; people, pairs and what
   * they wrote stay where they are.
   */
  @Transactional
  public Activity copy(
      Activity origin, UUID courseId, String resourceLinkId, Optional<String> lineItemUrl) {
    Activity copy = activities.addUnlessLinked(origin.copied(ids.next(), courseId, resourceLinkId));
    return withColumn(copy, lineItemUrl);
  }

  private Activity tie(Activity found, UUID courseId, String resourceLinkId) {
    boolean free = found.resourceLinkId().isEmpty() && found.courseId().equals(courseId);
    Optional<Activity> tied =
        free
            ? activities
                .tie(found.tenantId(), found.id(), resourceLinkId)
                .or(() -> links.behind(found.tenantId(), courseId, resourceLinkId))
            : Optional.empty();
    return tied.orElseGet(
        () -> activities.addUnlessLinked(found.copied(ids.next(), courseId, resourceLinkId)));
  }

  private Activity withColumn(Activity found, Optional<String> lineItemUrl) {
    return lineItemUrl.isEmpty() || lineItemUrl.equals(found.lineItemUrl())
        ? found
        : activities.column(found.tenantId(), found.id(), lineItemUrl.get());
  }

  private Activity activity(
      UUID tenantId,
      NewActivity chosen,
      Optional<String> resourceLinkId,
      Optional<String> lineItemUrl) {
    Program program = programs.get(tenantId, chosen.programId());
    if (program.status() != ProgramStatus.OPEN) {
      throw Rejection.conflict("program-not-open", "This program is not open. Choose another.");
    }
    String title = chosen.title().strip();
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      throw Rejection.invalid("invalid-name", "Give the activity a name of 1 to 200 characters.");
    }
    return new Activity(
        ids.next(),
        tenantId,
        program.id(),
        chosen.courseId(),
        chosen.widget(),
        title,
        chosen.grading(),
        resourceLinkId,
        lineItemUrl,
        0);
  }
}
