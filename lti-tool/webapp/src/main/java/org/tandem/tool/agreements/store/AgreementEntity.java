package org.tandem.tool.agreements.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.agreements.Agreements;
import org.tandem.tool.agreements.Amending;
import org.tandem.tool.engagements.store.PairWords;

/** A row of {@code agreement}: what the two lock before they change anything. */
@Entity
@Table(name = "agreement")
public class AgreementEntity {
  private static final String REASON = "agreement.amending_reason";

  @Id
  @Column(name = "engagement_id")
  UUID engagementId;

  @Column(name = "tenant_id")
  UUID tenantId;

  String language;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "amending_by")
  @Nullable UUID amendingBy;

  @Column(name = "amending_reason")
  @Nullable String amendingReason;

  @Column(name = "amending_since")
  @Nullable Instant amendingSince;

  void setAmending(Optional<Amending> amending, PairWords words) {
    amendingBy = amending.map(Amending::by).orElse(null);
    amendingReason =
        amending.map(one -> words.seal(one.reason(), REASON, engagementId)).orElse(null);
    amendingSince = amending.map(Amending::since).orElse(null);
  }

  Agreements.Header toHeader(PairWords words) {
    return new Agreements.Header(language, createdAt, amending(words));
  }

  private Optional<Amending> amending(PairWords words) {
    if (amendingBy == null || amendingReason == null || amendingSince == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Amending(amendingBy, words.open(amendingReason, REASON, engagementId), amendingSince));
  }
}
