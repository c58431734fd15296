package org.tandem.lti.groups;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.tandem.lti.Claims;
import org.tandem.lti.Launch;

/**
 * Where the groups of a course can be read (Course Groups Service 1.0, section 2).
 *
 * @param groups the groups; the platform's word, to be checked before it is called
 * @param sets the sets that they form, where the platform has such
 */
public record CourseGroups(URI groups, Optional<URI> sets) {

  private static final String CLAIM = "https://purl.imsglobal.org/spec/lti-gs/claim/groupsservice";

  /** What a launch offers; empty where the platform has no such service or does not grant it. */
  public static Optional<CourseGroups> of(Launch launch) {
    return launch
        .claims()
        .object(CLAIM)
        .filter(claim -> grants(claim.strings("scope")))
        .flatMap(
            claim ->
                address(claim, "context_groups_url")
                    .map(
                        groups ->
                            new CourseGroups(groups, address(claim, "context_group_sets_url"))));
  }

  private static boolean grants(List<String> scopes) {
    return scopes.isEmpty() || scopes.contains(GroupsService.SCOPE);
  }

  private static Optional<URI> address(Claims claim, String name) {
    try {
      return claim.nonBlank(name).map(URI::create).filter(uri -> uri.getHost() != null);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
