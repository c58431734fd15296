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
import org.tandem.tool.engagements.store.PairWords;
import org.tandem.tool.goals.Evidence;
import org.tandem.tool.goals.EvidenceFile;

/** A row of {@code evidence}, its words sealed; its countersignature is filled once. */
@Entity
@Table(name = "evidence")
public class EvidenceEntity extends PairRow {
  private static final String TEXT = "evidence.description";
  private static final String LINK = "evidence.link";
  private static final String FILE_NAME = "evidence.file_name";
  private static final String FILE_HASH = "evidence.file_hash";
  private static final String QUESTION = "evidence.question";

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

  EvidenceEntity take(Evidence evidence, PairWords words) {
    UUID id = evidence.id();
    goalId = evidence.goalId();
    shownBy = evidence.shownBy();
    text = words.seal(text, evidence.text(), TEXT, id);
    link = evidence.link().map(all -> words.seal(link, all.toString(), LINK, id)).orElse(null);
    fileName =
        evidence.file().map(all -> words.seal(fileName, all.name(), FILE_NAME, id)).orElse(null);
    fileType = evidence.file().map(EvidenceFile::type).orElse(null);
    fileSize = evidence.file().map(EvidenceFile::size).orElse(null);
    fileHash =
        evidence.file().map(all -> words.seal(fileHash, all.hash(), FILE_HASH, id)).orElse(null);
    level = evidence.level();
    shownAt = evidence.shownAt();
    question =
        evidence.question().map(asked -> words.seal(question, asked, QUESTION, id)).orElse(null);
    countersignature = evidence.countersignature().map(SignatureColumns::of).orElse(null);
    return this;
  }

  Evidence toEvidence(PairWords words) {
    return new Evidence(
        id(),
        goalId,
        words.open(text, TEXT, id()),
        Optional.ofNullable(link).map(all -> URI.create(words.open(all, LINK, id()))),
        Optional.ofNullable(fileName).map(name -> file(name, words)),
        level,
        shownBy,
        shownAt,
        Optional.ofNullable(question).map(asked -> words.open(asked, QUESTION, id())),
        Optional.ofNullable(countersignature).map(columns -> columns.toSignature(Party.MENTOR)),
        version());
  }

  private EvidenceFile file(String name, PairWords words) {
    return new EvidenceFile(
        words.open(name, FILE_NAME, id()),
        Objects.requireNonNull(fileType),
        Objects.requireNonNull(fileSize),
        words.open(Objects.requireNonNull(fileHash), FILE_HASH, id()));
  }
}
