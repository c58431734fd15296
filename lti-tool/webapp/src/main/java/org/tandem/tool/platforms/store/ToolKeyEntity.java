package org.tandem.tool.platforms.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
