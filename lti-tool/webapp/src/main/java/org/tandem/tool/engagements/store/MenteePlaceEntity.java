package org.tandem.tool.engagements.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code mentee_place}: the one place of a mentee, taken by a pair. */
@Entity
@Table(name = "mentee_place")
public class MenteePlaceEntity {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "program_id")
  UUID programId;

  @Column(name = "course_id")
  UUID courseId;

  @Column(name = "mentee_id")
  UUID menteeId;

  @Column(name = "engagement_id")
  UUID engagementId;
}
