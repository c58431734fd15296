package org.tandem.tool.people.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.people.Course;

/** A row of {@code course}: a context of a platform and the services it offers there. */
@Entity
@Table(name = "course")
public class CourseEntity {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "deployment_id")
  String deploymentId;

  @Column(name = "context_id")
  String contextId;

  String title;

  @Nullable
  @Column(name = "memberships_url")
  String membershipsUrl;

  @Nullable
  @Column(name = "line_items_url")
  String lineItemsUrl;

  @Nullable
  @Column(name = "ags_scopes")
  String agsScopes;

  @Nullable
  @Column(name = "groups_url")
  String groupsUrl;

  @Nullable
  @Column(name = "group_sets_url")
  String groupSetsUrl;

  @Column(name = "updated_at")
  Instant updatedAt;

  Course toCourse() {
    return new Course(id, tenantId, deploymentId, contextId, title);
  }
}
