package org.tandem.tool.agreements.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.agreements.ClauseEntry;
import org.tandem.tool.engagements.store.PairWords;

/** A row of {@code clause_entry}, its words sealed. */
@Entity
@Table(name = "clause_entry")
public class ClauseEntryEntity {
  /** What its words are sealed for. */
  static final String WORDS = "clause_entry.words";

  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "engagement_id")
  UUID engagementId;

  @Column(name = "clause_id")
  String clauseId;

  @Enumerated(EnumType.STRING)
  ClauseEntry.Kind kind;

  String words;

  @Column(name = "person_id")
  UUID personId;

  @Column(name = "made_at")
  Instant madeAt;

  @Enumerated(EnumType.STRING)
  ClauseEntry.@Nullable How settled;

  @Column(name = "settled_by")
  @Nullable UUID settledBy;

  @Column(name = "settled_at")
  @Nullable Instant settledAt;

  ClauseEntry toEntry(PairWords pair) {
    return new ClauseEntry(
        id, clauseId, kind, pair.open(words, WORDS, id), personId, madeAt, settlement());
  }

  private Optional<ClauseEntry.Settled> settlement() {
    if (settled == null || settledBy == null || settledAt == null) {
      return Optional.empty();
    }
    return Optional.of(new ClauseEntry.Settled(settled, settledBy, settledAt));
  }
}
