package org.tandem.lti.nrps;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The members of a course or of one link.
 *
 * @param members in the platform's order, each once
 * @param complete whether this is the whole list, read to its last page: only then does absence
 *     mean that somebody left
 * @param differences where later changes can be asked for, if the platform offers it
 * @param resourceLink the link whose members these are; empty for those of the course
 */
public record Roster(
    List<Member> members,
    boolean complete,
    Optional<URI> differences,
    Optional<String> resourceLink) {

  /** Keeps its own copy. */
  public Roster {
    members = List.copyOf(members);
  }
}
