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

  String solver;
  String inputs;

  @Nullable String result;

  @Nullable
  @Column(name = "result_hash")
  String resultHash;

  int progress;

  @Nullable UUID claim;

  @Nullable
  @Column(name = "heard_at")
  Instant heardAt;

  @Nullable String failure;

  @Nullable
  @Column(name = "published_at")
  Instant publishedAt;

  @Nullable
  @Column(name = "redacted_at")
  Instant redactedAt;

  @Version long version;

  MatchRun toRun() {
    return new MatchRun(
        id,
        new Place(tenantId, programId, courseId),
        runBy,
        runAt,
        state,
        progress,
        solver,
        inputsHash,
        AsJson.read(inputs, MatchInputs.class),
        Optional.ofNullable(result).map(json -> AsJson.read(json, MatchResult.class)),
        Optional.ofNullable(resultHash),
        Optional.ofNullable(failure),
        Optional.ofNullable(publishedAt),
        Optional.ofNullable(redactedAt),
        version);
  }
}
