package org.tandem.tool.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The people of a tenant and their courses, to look up. */
public interface People {
  /** A person of this tenant. */
  Optional<Person> find(UUID tenantId, UUID personId);

  /** The person whom a platform knows by this identifier. */
  Optional<Person> find(UUID tenantId, String subject);

  /** Several at once, by id; unknown ids are left out. */
  Map<UUID, Person> findAll(UUID tenantId, Collection<UUID> personIds);

  /**
   * Those whose name or address has this text, whatever its case, by name; nobody erased.
   *
   * @param text blanks around it do not count; fewer than two characters find nobody
   */
  List<Person> search(UUID tenantId, String text, int most);

  /** A course of this tenant. */
  Optional<Course> course(UUID tenantId, UUID courseId);

  /** The course that a deployment knows by this identifier. */
  Optional<Course> course(UUID tenantId, String deploymentId, String contextId);

  /** Everyone in a course, active or not, by name. */
  List<Member> members(UUID tenantId, UUID courseId);

  /** One person's membership. */
  Optional<Member> member(UUID tenantId, UUID courseId, UUID personId);
}
