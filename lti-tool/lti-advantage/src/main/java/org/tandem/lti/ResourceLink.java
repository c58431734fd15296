package org.tandem.lti;

import java.util.Optional;

/**
 * The placement in a course that was opened.
 *
 * @param id unique within the deployment; another one after a course copy
 * @param title what people in the course read on it
 * @param description what is written below it
 */
public record ResourceLink(String id, Optional<String> title, Optional<String> description) {

  static Optional<ResourceLink> of(Claims claim) {
    return claim
        .nonBlank("id")
        .map(id -> new ResourceLink(id, claim.nonBlank("title"), claim.nonBlank("description")));
  }
}
