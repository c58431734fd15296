package org.tandem.tool.outcomes.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.outcomes.GradebookCheck;

/** A row of {@code outcome_check}; never changed. */
@Entity
@Table(name = "outcome_check")
public class CheckEntity {
  @Id UUID id;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "posting_id", updatable = false)
  UUID postingId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  GradebookCheck.Verdict verdict;

  @Column(updatable = false)
  @Nullable BigDecimal points;

  @Column(updatable = false)
  @Nullable BigDecimal maximum;

  @Column(name = "seen_at", updatable = false)
  Instant seenAt;

  GradebookCheck toCheck() {
    return new GradebookCheck(
        verdict, Optional.ofNullable(points), Optional.ofNullable(maximum), seenAt);
  }
}
