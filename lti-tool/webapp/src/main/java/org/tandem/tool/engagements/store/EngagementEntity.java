package org.tandem.tool.engagements.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Ending;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.Pause;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.Place;

/** A row of {@code engagement}. */
@Entity
@Table(name = "engagement")
public class EngagementEntity {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "program_id")
  UUID programId;

  @Column(name = "course_id")
  UUID courseId;

  @Enumerated(EnumType.STRING)
  Kind kind;

  @Column(name = "mentor_id")
  UUID mentorId;

  @Column(name = "mentee_id")
  UUID menteeId;

  @Nullable
  @Column(name = "match_run_id")
  UUID matchRunId;

  @Enumerated(EnumType.STRING)
  EngagementState state;

  @Nullable
  @Enumerated(EnumType.STRING)
  Ending ending;

  @Column(name = "proposed_at")
  Instant proposedAt;

  @Column(name = "expires_at")
  Instant expiresAt;

  @Nullable
  @Column(name = "mentor_accepted_at")
  Instant mentorAcceptedAt;

  @Nullable
  @Column(name = "mentee_accepted_at")
  Instant menteeAcceptedAt;

  @Nullable
  @Column(name = "mentor_since")
  Instant mentorSince;

  @Nullable
  @Column(name = "ended_at")
  Instant endedAt;

  @Nullable
  @Column(name = "paused_by")
  UUID pausedBy;

  @Nullable
  @Column(name = "paused_since")
  Instant pausedSince;

  @Nullable
  @Column(name = "paused_until")
  LocalDate pausedUntil;

  /** The table that it came with, if it did; set once, with the row. */
  @Nullable
  @Column(name = "import_id", insertable = false, updatable = false)
  UUID importId;

  @Version long version;

  void setState(Engagement engagement) {
    mentorId = engagement.mentorId();
    mentorSince = engagement.mentorSince().orElse(null);
    state = engagement.state();
    ending = engagement.ending().orElse(null);
    mentorAcceptedAt = engagement.mentorAcceptedAt().orElse(null);
    menteeAcceptedAt = engagement.menteeAcceptedAt().orElse(null);
    endedAt = engagement.endedAt().orElse(null);
    pausedBy = engagement.pause().map(Pause::by).orElse(null);
    pausedSince = engagement.pause().map(Pause::since).orElse(null);
    pausedUntil = engagement.pause().flatMap(Pause::until).orElse(null);
  }

  Engagement toEngagement() {
    return new Engagement(
        id,
        new Place(tenantId, programId, courseId),
        kind,
        mentorId,
        menteeId,
        Optional.ofNullable(matchRunId),
        state,
        Optional.ofNullable(ending),
        proposedAt,
        expiresAt,
        Optional.ofNullable(mentorAcceptedAt),
        Optional.ofNullable(menteeAcceptedAt),
        pause(),
        Optional.ofNullable(mentorSince),
        Optional.ofNullable(endedAt),
        version);
  }

  private Optional<Pause> pause() {
    if (pausedBy == null || pausedSince == null) {
      return Optional.empty();
    }
    return Optional.of(new Pause(pausedBy, pausedSince, Optional.ofNullable(pausedUntil)));
  }
}
