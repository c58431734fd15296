package org.tandem.tool.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.lti.Launch;
import org.tandem.lti.ResourceLink;
import org.tandem.tool.people.Course;
import org.tandem.tool.people.People;
import org.tandem.tool.platforms.Registration;
import org.tandem.tool.program.Activities;
import org.tandem.tool.program.Activity;
import org.tandem.tool.program.ActivityLinks;
import org.tandem.tool.program.PlaceActivity;

/**
 * Recognises a link that came with a copied course and does not say itself which activity it was
 * made for: by the links that it was copied from, else by its title in the courses that the course
 * was copied from, the newest first. Only settings are copied.
 */
@Dependent
public class CopiedLink {
  private static final String LINKS = "link_history";
  private static final String COURSES = "context_history";

  private final People people;
  private final Activities activities;
  private final ActivityLinks links;
  private final PlaceActivity place;

  /** For the container. */
  @Inject
  public CopiedLink(
      People people, Activities activities, ActivityLinks links, PlaceActivity place) {
    this.people = people;
    this.activities = activities;
    this.links = links;
    this.place = place;
  }

  /** A copy of the activity that the link was copied from, if that can be told. */
  Optional<Activity> of(
      Registration registration, Launch launch, UUID courseId, Optional<String> lineItemUrl) {
    Optional<ResourceLink> link = launch.resourceLink();
    if (link.isEmpty()) {
      return Optional.empty();
    }
    List<UUID> courses = courses(registration, launch);
    return byLink(registration.id(), launch, courseId, courses)
        .or(() -> byTitle(registration.id(), link.get(), courses))
        .map(origin -> place.copy(origin, courseId, link.get().id(), lineItemUrl));
  }

  private List<UUID> courses(Registration registration, Launch launch) {
    return launch.custom().history(COURSES).stream()
        .flatMap(
            context -> people.course(registration.id(), launch.deploymentId(), context).stream())
        .map(Course::id)
        .toList();
  }

  // A link may also have been copied within its course.
  private Optional<Activity> byLink(
      UUID tenantId, Launch launch, UUID courseId, List<UUID> courses) {
    List<UUID> all = new ArrayList<>(List.of(courseId));
    all.addAll(courses);
    return launch.custom().history(LINKS).stream()
        .flatMap(
            link -> all.stream().flatMap(course -> links.behind(tenantId, course, link).stream()))
        .findFirst();
  }

  // Two of one title in the newest course that has any: nobody can tell which is meant.
  private Optional<Activity> byTitle(UUID tenantId, ResourceLink link, List<UUID> courses) {
    return courses.stream()
        .map(
            course ->
                link.title()
                    .map(title -> activities.titled(tenantId, course, title))
                    .orElse(List.of()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .filter(found -> found.size() == 1)
        .map(found -> found.get(0));
  }
}
