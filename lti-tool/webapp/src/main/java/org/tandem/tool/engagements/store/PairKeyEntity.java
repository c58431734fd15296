package org.tandem.tool.engagements.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code engagement_key}; found by its tenant as well. */
@Entity
@Table(name = "engagement_key")
@IdClass(PairKeyEntity.Key.class)
public class PairKeyEntity {
  @Id
  @Column(name = "tenant_id")
  UUID tenantId;

  @Id
  @Column(name = "engagement_id")
  UUID engagementId;

  @Column(name = "sealed_key")
  String sealedKey;

  /** What a row is found by. */
  public static final class Key implements Serializable {
    private static final long serialVersionUID = 1;

    private UUID tenantId;
    private UUID engagementId;

    /** For the container. */
    @SuppressWarnings("NullAway.Init") // the container sets both
    public Key() {}

    Key(UUID tenantId, UUID engagementId) {
      this.tenantId = tenantId;
      this.engagementId = engagementId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && tenantId.equals(key.tenantId)
          && engagementId.equals(key.engagementId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(tenantId, engagementId);
    }
  }
}
