package org.tandem.tool.platforms.store;

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
import org.tandem.lti.keys.KeyRotation;

/** A row of {@code tool_key}: a key pair whose private part is encrypted. */
@Entity
@Table(name = "tool_key")
@IdClass(ToolKeyEntity.Key.class)
public class ToolKeyEntity {
  @Id
  @Column(name = "tenant_id")
  UUID tenantId;

  @Id String kid;
  String sealed;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "signs_from")
  Instant signsFrom;

  @Nullable
  @Column(name = "withdrawn_at")
  Instant withdrawnAt;

  KeyRotation.Life life() {
    return new KeyRotation.Life(kid, createdAt, signsFrom, Optional.ofNullable(withdrawnAt));
  }

  void withdrawAt(Instant at) {
    if (withdrawnAt == null || withdrawnAt.isAfter(at)) {
      withdrawnAt = at;
    }
  }

  /** The primary key. */
  public static final class Key implements Serializable {
    @Nullable UUID tenantId;
    @Nullable String kid;

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && Objects.equals(tenantId, key.tenantId)
          && Objects.equals(kid, key.kid);
    }

    @Override
    public int hashCode() {
      return Objects.hash(tenantId, kid);
    }
  }
}
