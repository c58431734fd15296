package org.tandem.tool.engagements.store;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** A row that belongs to a pair of a tenant. */
@MappedSuperclass
public abstract class PairRow {
  @Id private UUID id;

  @Column(name = "tenant_id")
  private UUID tenantId;

  @Column(name = "engagement_id")
  private UUID engagementId;

  @Version private long version;

  /** For a new row, once. */
  public final void belong(UUID tenant, UUID engagement, UUID own) {
    tenantId = tenant;
    engagementId = engagement;
    id = own;
  }

  /** Its id. */
  public final UUID id() {
    return id;
  }

  /** For optimistic locking. */
  public final long version() {
    return version;
  }
}
