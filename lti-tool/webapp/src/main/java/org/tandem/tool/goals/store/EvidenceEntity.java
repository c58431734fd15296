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
import org.tandem.tool.goals.EvidenceFile;

/** A row of {@code evidence}; the signature's columns are filled together, once. */
@Entity
@Table(name = "evidence")
public class EvidenceEntity extends PairRow {
  @Column(name = "goal_id")
  UUID goalId;

  @Column(name = "description")
  String text;

  @Nullable String link;

  @Column(name = "file_name")
  @Nullable String fileName;

  @Column(name = "file_type")
  @Nullable String fileType;

  @Column(name = "file_size")
  @Nullable Integer fileSize;

  @Column(name = "file_hash")
  @Nullable String fileHash;

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
    fileName = evidence.file().map(EvidenceFile::name).orElse(null);
    fileType = evidence.file().map(EvidenceFile::type).orElse(null);
    fileSize = evidence.file().map(EvidenceFile::size).orElse(null);
    fileHash = evidence.file().map(EvidenceFile::hash).orElse(null);
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
        Optional.ofNullable(fileName).map(this::file),
        level,
        shownBy,
        shownAt,
        Optional.ofNullable(question),
        Optional.ofNullable(signedBy).map(this::signature),
        version());
  }

  private EvidenceFile file(String name) {
    return new EvidenceFile(
        name,
        Objects.requireNonNull(fileType),
        Objects.requireNonNull(fileSize),
        Objects.requireNonNull(fileHash));
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
