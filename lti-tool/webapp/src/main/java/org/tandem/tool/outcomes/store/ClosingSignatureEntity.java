package org.tandem.tool.outcomes.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tandem.tool.agreements.Party;
import org.tandem.tool.agreements.Signature;

/** A row of {@code closing_signature}; never changed. */
@Entity
@Table(name = "closing_signature")
public class ClosingSignatureEntity {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "engagement_id")
  UUID engagementId;

  @Column(name = "person_id")
  UUID personId;

  @Enumerated(EnumType.STRING)
  @Column(name = "side")
  Party party;

  @Column(name = "content_hash")
  String contentHash;

  String issuer;
  String subject;

  @Column(name = "deployment_id")
  String deploymentId;

  @Column(name = "launched_at")
  Instant launchedAt;

  @Column(name = "signed_at")
  Instant signedAt;

  Signature toSignature() {
    return new Signature(
        personId, party, contentHash, issuer, subject, deploymentId, launchedAt, signedAt);
  }
}
