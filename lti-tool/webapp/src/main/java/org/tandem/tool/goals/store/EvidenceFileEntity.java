package org.tandem.tool.goals.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code evidence_file}: the sealed bytes of a file, read only when they are wanted. */
@Entity
@Table(name = "evidence_file")
public class EvidenceFileEntity {
  /** What its bytes are sealed for. */
  static final String CONTENT = "evidence_file.content";

  @Id
  @Column(name = "evidence_id")
  UUID evidenceId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "engagement_id")
  UUID engagementId;

  byte[] content;
}
