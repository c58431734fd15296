package org.tandem.tool.requests.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.program.Place;
import org.tandem.tool.requests.DeclineReason;
import org.tandem.tool.requests.Request;
import org.tandem.tool.requests.RequestState;

/** A row of {@code mentor_request}; it changes by statements only, which count its version up. */
@Entity
@Table(name = "mentor_request")
public class RequestEntity {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "program_id")
  UUID programId;

  @Column(name = "course_id")
  UUID courseId;

  @Column(name = "mentee_id")
  UUID menteeId;

  @Column(name = "mentor_id")
  UUID mentorId;

  String note;

  @Enumerated(EnumType.STRING)
  RequestState state;

  @Nullable
  @Enumerated(EnumType.STRING)
  DeclineReason reason;

  @Nullable Integer slot;

  @Nullable Boolean alive;

  @Column(name = "asked_at")
  Instant askedAt;

  @Nullable
  @Column(name = "opened_at")
  Instant openedAt;

  @Nullable
  @Column(name = "expires_at")
  Instant expiresAt;

  @Nullable
  @Column(name = "ended_at")
  Instant endedAt;

  long version;

  Request toRequest() {
    return new Request(
        id,
        new Place(tenantId, programId, courseId),
        menteeId,
        mentorId,
        note,
        state,
        Optional.ofNullable(reason),
        askedAt,
        Optional.ofNullable(openedAt),
        Optional.ofNullable(expiresAt),
        Optional.ofNullable(endedAt),
        version);
  }
}
