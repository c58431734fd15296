package org.tandem.tool.passback.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.passback.RosterState;

/** A row of {@code roster_state}. */
@Entity
@Table(name = "roster_state")
@IdClass(RosterStateEntity.Key.class)
public class RosterStateEntity {
  @Id
  @Column(name = "tenant_id")
  UUID tenantId;

  @Id
  @Column(name = "course_id")
  UUID courseId;

  @Nullable
  @Column(name = "requested_at")
  Instant requestedAt;

  @Nullable
  @Column(name = "succeeded_at")
  Instant succeededAt;

  @Nullable
  @Column(name = "member_count")
  Integer memberCount;

  @Nullable
  @Column(name = "complete_at")
  Instant completeAt;

  @Nullable
  @Column(name = "differences_url")
  String differencesUrl;

  @Nullable String reason;
  @Nullable String error;

  @Nullable
  @Column(name = "failed_at")
  Instant failedAt;

  RosterState toState() {
    return new RosterState(
        tenantId,
        courseId,
        Optional.ofNullable(requestedAt),
        Optional.ofNullable(succeededAt),
        Optional.ofNullable(memberCount),
        Optional.ofNullable(completeAt),
        Optional.ofNullable(differencesUrl),
        Optional.ofNullable(reason),
        Optional.ofNullable(error),
        Optional.ofNullable(failedAt));
  }

  /** The primary key. */
  public static final class Key implements Serializable {
    @Nullable UUID tenantId;
    @Nullable UUID courseId;

    /** For the persistence provider. */
    public Key() {}

    Key(UUID tenantId, UUID courseId) {
      this.tenantId = tenantId;
      this.courseId = courseId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && Objects.equals(tenantId, key.tenantId)
          && Objects.equals(courseId, key.courseId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(tenantId, courseId);
    }
  }
}
