package org.tandem.tool.goals.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.agreements.Signature;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.engagements.store.PairRow;
import org.tandem.tool.goals.Evidence;

/** A row of {@code evidence}; the signature's columns are filled together, once. */
@Entity
@Table(name = "evidence")
public class EvidenceEntity extends PairRow {
  @Column(name = "goal_id")
  UUID goalId;

  @Column(name = "description")
  String text;

  @Nullable String link;

  @Column(name = "goal_level")
  int level;

  @Column(name = "shown_by")
  UUID shownBy;

  @Column(name = "shown_at")
  Instant shownAt;

  @Nullable String question;

  @Column(name = "signed_by")
  @Nullable UUID signedBy;

  @Column(name = "content_hash")
  @Nullable String contentHash;

  @Nullable String issuer;
  @Nullable String subject;

  @Column(name = "deployment_id")
  @Nullable String deploymentId;

  @Column(name = "launched_at")
  @Nullable Instant launchedAt;

  @Column(name = "signed_at")
  @Nullable Instant signedAt;

  EvidenceEntity take(Evidence evidence) {
    goalId = evidence.goalId();
    shownBy = evidence.shownBy();
    text = evidence.text();
    link = evidence.link().map(URI::toString).orElse(null);
    level = evidence.level();
    shownAt = evidence.shownAt();
    question = evidence.question().orElse(null);
    evidence
        .countersignature()
        .ifPresent(
            signature -> {
              signedBy = signature.personId();
              contentHash = signature.contentHash();
              issuer = signature.issuer();
              subject = signature.subject();
              deploymentId = signature.deploymentId();
              launchedAt = signature.launchedAt();
              signedAt = signature.signedAt();
            });
    return this;
  }

  Evidence toEvidence() {
    return new Evidence(
        id(),
        goalId,
        text,
        Optional.ofNullable(link).map(URI::create),
        level,
        shownBy,
        shownAt,
        Optional.ofNullable(question),
        Optional.ofNullable(signedBy).map(this::signature),
        version());
  }

  private Signature signature(UUID by) {
    return new Signature(
        by,
        Side.MENTOR,
        Objects.requireNonNull(contentHash),
        Objects.requireNonNull(issuer),
        Objects.requireNonNull(subject),
        Objects.requireNonNull(deploymentId),
        Objects.requireNonNull(launchedAt),
        Objects.requireNonNull(signedAt));
  }
}
