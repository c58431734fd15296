package org.tandem.tool.engagements.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code mentor_seat}: one seat, free, or held by a pair, a request or a hand-over. */
@Entity
@Table(name = "mentor_seat")
public class MentorSeatEntity {
  @Id UUID id;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "program_id")
  UUID programId;

  @Column(name = "course_id")
  UUID courseId;

  @Column(name = "mentor_id")
  UUID mentorId;

  @Column(name = "seat_number")
  int seatNumber;

  @Nullable
  @Column(name = "engagement_id")
  UUID engagementId;

  @Nullable
  @Column(name = "request_id")
  UUID requestId;

  @Nullable
  @Column(name = "successor_for")
  UUID successorFor;

  boolean isFree() {
    return engagementId == null && requestId == null && successorFor == null;
  }
}
