package org.tandem.tool.passback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.lti.groups.CourseGroups;
import org.tandem.lti.groups.GroupsService;
import org.tandem.lti.groups.GroupsService.Group;
import org.tandem.lti.groups.GroupsService.GroupSet;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.token.ServiceClient;

/** What the groups of a course are called: the roster tells their ids only. */
@Dependent
class GroupNames {
  private final GroupsService service;

  @Inject
  GroupNames(GroupsService service) {
    this.service = service;
  }

  /**
   * Names by id, with the name of the set before that of the group: there may be a group 1 in each.
   *
   * @return nothing where the platform refuses to name them for good: a roster is worth having
   *     without
   * @throws PlatformCallFailed when it is worth trying again
   */
  Map<String, String> of(ServiceClient client, CourseGroups course) throws PlatformCallFailed {
    try {
      Map<String, String> sets =
          service.sets(client, course).stream()
              .collect(Collectors.toMap(GroupSet::id, GroupSet::name, (one, same) -> one));
      return service.groups(client, course, Optional.empty()).stream()
          .collect(Collectors.toMap(Group::id, group -> name(group, sets), (one, same) -> one));
    } catch (PlatformCallFailed e) {
      if (e.retryable()) {
        throw e;
      }
      return Map.of();
    }
  }

  private static String name(Group group, Map<String, String> sets) {
    return group
        .setId()
        .flatMap(id -> Optional.ofNullable(sets.get(id)))
        .map(set -> set + ": " + group.name())
        .orElse(group.name());
  }
}
