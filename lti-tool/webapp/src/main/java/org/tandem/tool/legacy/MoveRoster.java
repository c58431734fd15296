package org.tandem.tool.legacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tandem.tool.kernel.Settings;
import org.tandem.tool.legacy.Successors.Place;
import org.tandem.tool.people.People;

/**
 * Moves the members of a course that has moved, as its roster names them: before anybody of them
 * launches by 1.3, and before the roster would make strangers of them.
 */
@Dependent
public class MoveRoster {
  private static final Logger LOG = Logger.getLogger(MoveRoster.class.getName());

  private final Settings settings;
  private final Successors successors;
  private final People people;
  private final MoveToLti13 move;

  /** For the container. */
  @Inject
  public MoveRoster(Settings settings, Successors successors, People people, MoveToLti13 move) {
    this.settings = settings;
    this.successors = successors;
    this.people = people;
    this.move = move;
  }

  /**
   * Moves those who still wait for it.
   *
   * @param subjects the platform's identifier of each member, by the one they had in 1.1
   */
  public void of(UUID tenantId, UUID courseId, Supplier<Map<String, String>> subjects) {
    if (!settings.lti11()) {
      return;
    }
    people
        .course(tenantId, courseId)
        .map(course -> new Place(course.deploymentId(), course.contextId()))
        .flatMap(place -> successors.origin(tenantId, place))
        .ifPresent(origin -> move(tenantId, courseId, origin.consumerKey(), subjects.get()));
  }

  private void move(UUID tenantId, UUID courseId, String key, Map<String, String> subjects) {
    Map<String, String> userIds = new HashMap<>();
    subjects.keySet().forEach(userId -> userIds.put(LegacyId.subject(key, userId), userId));
    people.members(tenantId, courseId).stream()
        .map(member -> userIds.get(member.person().subject()))
        .filter(userId -> userId != null)
        .forEach(userId -> move(tenantId, key, userId, subjects.getOrDefault(userId, userId)));
  }

  private void move(UUID tenantId, String key, String userId, String subject) {
    try {
      move.person(tenantId, key, userId, subject);
    } catch (RuntimeException refused) {
      LOG.log(Level.WARNING, "A member who came by LTI 1.1 could not move to 1.3", refused);
    }
  }
}
