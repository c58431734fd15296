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
import org.tandem.tool.engagements.store.PairWords;
import org.tandem.tool.kernel.Rejection;

/** A row of {@code agreement_version}, its text sealed. */
@Entity
@Table(name = "agreement_version")
public class AgreementVersionEntity {
  private static final String CONTENT = "agreement_version.content";

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

  void write(Content written, PairWords words) {
    content = words.seal(written.text(), CONTENT, id);
    hash = written.hash();
  }

  /**
   * The version; none where its text is destroyed and only the fingerprint is left.
   *
   * @throws Rejection (agreement-damaged) if the text is not the one that was signed
   */
  Optional<AgreementVersion> toVersion(List<Signature> signatures, PairWords words) {
    Content kept = new Content(text(words), hash);
    if (kept.text().isEmpty()) {
      return Optional.empty();
    }
    if (!kept.isIntact()) {
      throw damaged();
    }
    return Optional.of(new AgreementVersion(number, kept, state, madeAt, replaced(), signatures));
  }

  private String text(PairWords words) {
    try {
      return words.open(content, CONTENT, id);
    } catch (IllegalStateException changed) {
      Rejection damaged = damaged();
      damaged.addSuppressed(changed);
      throw damaged;
    }
  }

  private Rejection damaged() {
    return Rejection.conflict(
        "agreement-damaged",
        "Version "
            + number
            + " in the database is not what was signed. Nothing can be done with it until an"
            + " administrator restores it; the file that you downloaded still counts.");
  }

  private Optional<AgreementVersion.Replaced> replaced() {
    if (replacedBy == null || replacedWhat == null || replacedAt == null) {
      return Optional.empty();
    }
    return Optional.of(new AgreementVersion.Replaced(replacedBy, replacedWhat, replacedAt));
  }
}
