package org.tandem.tool.platforms.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code platform_keys}: a platform's key set and when somebody last went for it. */
@Entity
@Table(name = "platform_keys")
public class PlatformKeysEntity {
  @Id
  @Column(name = "tenant_id")
  UUID tenantId;

  @Nullable String jwks;

  @Nullable
  @Column(name = "fetched_at")
  Instant fetchedAt;

  @Column(name = "attempted_at")
  Instant attemptedAt;
}
