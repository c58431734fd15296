package org.tandem.tool.agreements.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.agreements.AgreementVersion;
import org.tandem.tool.agreements.Content;
import org.tandem.tool.agreements.Signature;
import org.tandem.tool.kernel.Rejection;

/** A row of {@code agreement_version}. */
@Entity
@Table(name = "agreement_version")
public class AgreementVersionEntity {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "engagement_id")
  UUID engagementId;

  @Column(name = "version_number")
  int number;

  @Column(updatable = false)
  String content;

  @Column(name = "content_hash", updatable = false)
  String hash;

  @Enumerated(EnumType.STRING)
  AgreementVersion.State state;

  @Column(name = "made_at", updatable = false)
  Instant madeAt;

  @Column(name = "replaced_by")
  @Nullable UUID replacedBy;

  @Column(name = "replaced_what")
  @Nullable String replacedWhat;

  @Column(name = "replaced_at")
  @Nullable Instant replacedAt;

  /**
   * The version.
   *
   * @throws Rejection (agreement-damaged) if the text is not the one that was signed
   */
  AgreementVersion toVersion(List<Signature> signatures) {
    Content kept = new Content(content, hash);
    if (!kept.isIntact()) {
      throw Rejection.conflict(
          "agreement-damaged",
          "Version "
              + number
              + " in the database is not what was signed. Nothing can be done with it until an"
              + " administrator restores it; the file that you downloaded still counts.");
    }
    return new AgreementVersion(number, kept, state, madeAt, replaced(), signatures);
  }

  private Optional<AgreementVersion.Replaced> replaced() {
    if (replacedBy == null || replacedWhat == null || replacedAt == null) {
      return Optional.empty();
    }
    return Optional.of(new AgreementVersion.Replaced(replacedBy, replacedWhat, replacedAt));
  }
}
