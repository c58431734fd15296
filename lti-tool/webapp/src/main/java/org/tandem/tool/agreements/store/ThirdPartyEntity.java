package org.tandem.tool.agreements.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.agreements.ThirdParty;

/** A row of {@code agreement_third_party}. */
@Entity
@Table(name = "agreement_third_party")
public class ThirdPartyEntity {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "engagement_id")
  UUID engagementId;

  @Column(name = "person_id")
  UUID personId;

  @Column(name = "named_by")
  UUID namedBy;

  @Column(name = "named_at")
  Instant namedAt;

  @Column(name = "mentor_agreed_at")
  @Nullable Instant mentorAgreedAt;

  @Column(name = "mentee_agreed_at")
  @Nullable Instant menteeAgreedAt;

  @Column(name = "ended_at")
  @Nullable Instant endedAt;

  void set(ThirdParty third) {
    mentorAgreedAt = third.mentorAgreedAt().orElse(null);
    menteeAgreedAt = third.menteeAgreedAt().orElse(null);
    endedAt = third.endedAt().orElse(null);
  }

  ThirdParty toThirdParty() {
    return new ThirdParty(
        id,
        engagementId,
        personId,
        namedBy,
        namedAt,
        Optional.ofNullable(mentorAgreedAt),
        Optional.ofNullable(menteeAgreedAt),
        Optional.ofNullable(endedAt));
  }
}
