package org.tandem.tool.legacy.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.legacy.MoveRule;

/** A row of {@code legacy_consumer}: a key whose secret is encrypted. */
@Entity
@Table(name = "legacy_consumer")
@IdClass(LegacyConsumerEntity.Key.class)
public class LegacyConsumerEntity {
  @Id
  @Column(name = "tenant_id")
  UUID tenantId;

  @Id
  @Column(name = "consumer_key")
  String consumerKey;

  String sealed;

  @Enumerated(EnumType.STRING)
  MoveRule moves;

  @Column(name = "created_at")
  Instant createdAt;

  /** The primary key. */
  public static final class Key implements Serializable {
    @Nullable UUID tenantId;
    @Nullable String consumerKey;

    /** For the container. */
    public Key() {}

    Key(UUID tenantId, String consumerKey) {
      this.tenantId = tenantId;
      this.consumerKey = consumerKey;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && Objects.equals(tenantId, key.tenantId)
          && Objects.equals(consumerKey, key.consumerKey);
    }

    @Override
    public int hashCode() {
      return Objects.hash(tenantId, consumerKey);
    }
  }
}
