package org.tandem.tool.agreements.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code agreement}: what the two lock before they change anything. */
@Entity
@Table(name = "agreement")
public class AgreementEntity {
  @Id
  @Column(name = "engagement_id")
  UUID engagementId;

  @Column(name = "tenant_id")
  UUID tenantId;

  String language;

  @Column(name = "created_at")
  Instant createdAt;
}
