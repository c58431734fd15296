package org.tandem.tool.engagements.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code former_mentor}; never changed. */
@Entity
@Table(name = "former_mentor")
public class FormerMentorEntity {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "engagement_id")
  UUID engagementId;

  @Column(name = "person_id")
  UUID mentorId;

  @Column(name = "until_at")
  Instant until;
}
