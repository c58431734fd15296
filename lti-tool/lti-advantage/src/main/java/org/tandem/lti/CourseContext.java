package org.tandem.lti;

import java.util.List;
import java.util.Optional;

/**
 * The course (or other context) that a launch comes from.
 *
 * @param id unique within the deployment
 * @param label short name, such as a course code
 * @param title full name
 * @param types as the platform wrote them: URIs as a rule, but not with everybody
 */
public record CourseContext(
    String id, Optional<String> label, Optional<String> title, List<String> types) {

  /** Keeps its own copy. */
  public CourseContext {
    types = List.copyOf(types);
  }

  // A context without an id names nothing that one could come back to, so it counts as none.
  static Optional<CourseContext> of(Claims claim) {
    return claim
        .nonBlank("id")
        .map(
            id ->
                new CourseContext(
                    id, claim.nonBlank("label"), claim.nonBlank("title"), claim.strings("type")));
  }
}
