package org.tandem.tool.people;

import java.util.List;
import java.util.Optional;

/**
 * A person on a platform's list of a course's members.
 *
 * @param subject the platform's identifier of the person
 * @param name what to call them, if the platform says
 * @param email their address, if the platform says
 * @param role what they are in the course
 * @param active whether they take part
 * @param testUser whether it is a platform's pretend student
 * @param groups the groups of the course that they are in
 */
public record RosterEntry(
    String subject,
    Optional<String> name,
    Optional<String> email,
    CourseRole role,
    boolean active,
    boolean testUser,
    List<CourseGroup> groups) {

  /** The same without name and address. */
  public RosterEntry nameless() {
    return new RosterEntry(
        subject, Optional.empty(), Optional.empty(), role, active, testUser, groups);
  }

  /** Keeps its own copy. */
  public RosterEntry {
    groups = List.copyOf(groups);
  }
}
