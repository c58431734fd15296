package org.tandem.tool.imports.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.imports.PeopleImport;
import org.tandem.tool.program.Place;

/** A row of {@code people_import}; states change by statements alone, and never through it. */
@Entity
@Table(name = "people_import")
public class PeopleImportEntity {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "program_id")
  UUID programId;

  @Column(name = "course_id")
  UUID courseId;

  @Column(name = "file_name")
  String fileName;

  boolean agreed;

  @Enumerated(EnumType.STRING)
  PeopleImport.State state;

  int progress;
  int people;

  @Column(name = "left_alone")
  int leftAlone;

  int pairs;

  @Column(name = "past_pairs")
  int pastPairs;

  @Nullable Integer remained;

  @Column(name = "made_by")
  String madeBy;

  @Column(name = "made_at")
  Instant madeAt;

  @Nullable
  @Column(name = "ended_at")
  Instant endedAt;

  @Nullable String failure;

  @Nullable UUID claim;

  @Nullable
  @Column(name = "heard_at")
  Instant heardAt;

  /** A new row. */
  static PeopleImportEntity of(PeopleImport made) {
    PeopleImportEntity row = new PeopleImportEntity();
    row.id = made.id();
    row.tenantId = made.place().tenantId();
    row.programId = made.place().programId();
    row.courseId = made.place().courseId();
    row.fileName = made.file().name();
    row.agreed = made.file().agreed();
    row.state = made.state();
    row.progress = made.progress();
    row.people = made.counts().people();
    row.leftAlone = made.counts().leftAlone();
    row.pairs = made.counts().pairs();
    row.pastPairs = made.counts().pastPairs();
    row.madeBy = made.madeBy();
    row.madeAt = made.madeAt();
    return row;
  }

  PeopleImport toImport() {
    return new PeopleImport(
        id,
        new Place(tenantId, programId, courseId),
        new PeopleImport.File(fileName, agreed),
        state,
        progress,
        new PeopleImport.Counts(people, leftAlone, pairs, pastPairs),
        remained == null ? OptionalInt.empty() : OptionalInt.of(remained),
        madeBy,
        madeAt,
        Optional.ofNullable(endedAt),
        Optional.ofNullable(failure));
  }
}
