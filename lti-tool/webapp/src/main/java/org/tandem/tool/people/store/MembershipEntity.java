package org.tandem.tool.people.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.people.CourseRole;

/** A row of {@code membership}: a person in a course. */
@Entity
@Table(name = "membership")
public class MembershipEntity {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "course_id")
  UUID courseId;

  @Column(name = "person_id")
  UUID personId;

  @Enumerated(EnumType.STRING)
  CourseRole role;

  boolean active;

  /** See {@link GroupsText}. */
  @Nullable
  @Column(name = "course_groups")
  String courseGroups;

  @Column(name = "updated_at")
  Instant updatedAt;
}
