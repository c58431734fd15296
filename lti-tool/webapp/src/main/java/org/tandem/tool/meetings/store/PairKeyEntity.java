package org.tandem.tool.meetings.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code engagement_key}. */
@Entity
@Table(name = "engagement_key")
public class PairKeyEntity {
  @Id
  @Column(name = "engagement_id")
  UUID engagementId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "sealed_key")
  String sealedKey;
}
