package org.tandem.tool.goals.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.agreements.Party;
import org.tandem.tool.agreements.store.SignatureColumns;
import org.tandem.tool.engagements.store.PairRow;
import org.tandem.tool.goals.Evidence;
import org.tandem.tool.goals.EvidenceFile;

/** A row of {@code evidence}; its countersignature is filled once. */
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

  @Embedded @Nullable SignatureColumns countersignature;

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
    countersignature = evidence.countersignature().map(SignatureColumns::of).orElse(null);
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
        Optional.ofNullable(countersignature).map(columns -> columns.toSignature(Party.MENTOR)),
        version());
  }

  private EvidenceFile file(String name) {
    return new EvidenceFile(
        name,
        Objects.requireNonNull(fileType),
        Objects.requireNonNull(fileSize),
        Objects.requireNonNull(fileHash));
  }
}
