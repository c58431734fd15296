package org.tandem.tool.people;

import java.util.Optional;
import java.util.UUID;

/** Answers who is calling; inject it into a resource. */
public interface Visitor {
  /**
   * The visit of the current request.
   *
   * @throws org.tandem.tool.kernel.Rejection (unauthenticated) when no valid launch stands behind
   *     the request
   */
  Visit visit();

  /** Whom an administrator was sent here about by their LMS, at a data privacy launch. */
  default Optional<UUID> about() {
    return Optional.empty();
  }
}
