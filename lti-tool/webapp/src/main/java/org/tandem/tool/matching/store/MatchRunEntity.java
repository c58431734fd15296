package org.tandem.tool.matching.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.matching.MatchInputs;
import org.tandem.tool.matching.MatchResult;
import org.tandem.tool.matching.MatchRun;
import org.tandem.tool.program.Place;

/** A row of {@code match_run}. */
@Entity
@Table(name = "match_run")
public class MatchRunEntity {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "program_id")
  UUID programId;

  @Column(name = "course_id")
  UUID courseId;

  @Column(name = "run_by")
  UUID runBy;

  @Column(name = "run_at")
  Instant runAt;

  @Enumerated(EnumType.STRING)
  MatchRun.State state;

  @Column(name = "inputs_hash")
  String inputsHash;

  String inputs;
  String result;

  @Nullable
  @Column(name = "published_at")
  Instant publishedAt;

  @Version long version;

  MatchRun toRun() {
    return new MatchRun(
        id,
        new Place(tenantId, programId, courseId),
        runBy,
        runAt,
        state,
        inputsHash,
        AsJson.read(inputs, MatchInputs.class),
        AsJson.read(result, MatchResult.class),
        Optional.ofNullable(publishedAt),
        version);
  }
}
