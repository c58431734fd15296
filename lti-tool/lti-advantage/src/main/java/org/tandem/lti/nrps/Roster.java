package org.tandem.lti.nrps;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The members of a course.
 *
 * @param members in the platform's order, each once
 * @param complete whether the last page was reached: only then does absence mean that somebody left
 * @param differences where later changes can be asked for, if the platform offers it
 */
public record Roster(List<Member> members, boolean complete, Optional<URI> differences) {

  /** Keeps its own copy. */
  public Roster {
    members = List.copyOf(members);
  }
}
