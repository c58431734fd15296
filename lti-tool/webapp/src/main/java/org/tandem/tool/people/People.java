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

  /** Several at once, by id; unknown ids are left out. */
  Map<UUID, Person> findAll(UUID tenantId, Collection<UUID> personIds);

  /** A course of this tenant. */
  Optional<Course> course(UUID tenantId, UUID courseId);

  /** Everyone in a course, active or not, by name. */
  List<Member> members(UUID tenantId, UUID courseId);

  /** One person's membership. */
  Optional<Member> member(UUID tenantId, UUID courseId, UUID personId);
}
