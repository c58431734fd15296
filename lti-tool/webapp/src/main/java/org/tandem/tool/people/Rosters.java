package org.tandem.tool.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Brings what is known of a course's members in line with the platform's list. */
public interface Rosters {

  /** What the platform offers for a course. */
  Optional<CourseServices> services(UUID tenantId, UUID courseId);

  /** The courses of a tenant, by title. */
  List<CourseServices> courses(UUID tenantId);

  /**
   * Takes a list in: adds who is new, changes who changed. A name or address that the platform does
   * not tell is not forgotten; of strangers who do not take part nothing is kept.
   *
   * @param complete whether the list is the whole roster: then whoever is not on it has left
   * @return how many take part in the course now
   */
  int take(UUID tenantId, UUID courseId, List<RosterEntry> entries, boolean complete);
}
