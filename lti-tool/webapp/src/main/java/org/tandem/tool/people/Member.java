package org.tandem.tool.people;

import java.util.List;

/**
 * A person in a course.
 *
 * @param person who
 * @param role as what
 * @param active false once the platform says that they left
 * @param groups the groups of the course that they are in, by name
 */
public record Member(Person person, CourseRole role, boolean active, List<CourseGroup> groups) {

  /** Keeps its own copy. */
  public Member {
    groups = List.copyOf(groups);
  }
}
