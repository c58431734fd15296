package org.tandem.tool.agreements.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.agreements.ClauseText;
import org.tandem.tool.engagements.store.PairWords;

/** A row of {@code agreement_clause}, its words sealed. */
@Entity
@Table(name = "agreement_clause")
public class AgreementClauseEntity {
  private static final String WORDING = "agreement_clause.wording";

  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "engagement_id")
  UUID engagementId;

  @Column(name = "clause_id")
  String clauseId;

  @Column(name = "wording")
  String text;

  @Column(name = "changed_by")
  @Nullable UUID changedBy;

  @Column(name = "changed_at")
  Instant changedAt;

  @Version long version;

  void write(String wording, PairWords words) {
    text = words.seal(text, wording, WORDING, id);
  }

  ClauseText toClause(PairWords words) {
    return new ClauseText(
        clauseId,
        words.open(text, WORDING, id),
        version,
        Optional.ofNullable(changedBy),
        changedAt);
  }
}
