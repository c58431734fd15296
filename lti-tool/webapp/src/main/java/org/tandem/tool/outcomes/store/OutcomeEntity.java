package org.tandem.tool.outcomes.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.agreements.Amounts;
import org.tandem.tool.agreements.Content;
import org.tandem.tool.outcomes.Closed;
import org.tandem.tool.outcomes.ScorePayload;

/**
 * A row of {@code outcome}; never changed. The score's columns are filled together or not at all.
 */
@Entity
@Table(name = "outcome")
public class OutcomeEntity {
  @Id
  @Column(name = "engagement_id")
  UUID engagementId;

  @Column(name = "tenant_id")
  UUID tenantId;

  String content;

  @Column(name = "content_hash")
  String contentHash;

  @Column(name = "level_reached")
  @Nullable Integer level;

  @Column(name = "activity_id")
  @Nullable UUID activityId;

  @Column(name = "person_id")
  @Nullable UUID personId;

  @Nullable BigDecimal points;
  @Nullable BigDecimal maximum;

  @Column(name = "score_comment")
  @Nullable String comment;

  @Column(name = "agreement_number")
  int agreementNumber;

  int countersigned;
  int meetings;

  @Column(name = "closed_at")
  Instant closedAt;

  static OutcomeEntity of(UUID tenantId, Closed closed) {
    OutcomeEntity row = new OutcomeEntity();
    row.engagementId = closed.engagementId();
    row.tenantId = tenantId;
    row.content = closed.content().text();
    row.contentHash = closed.content().hash();
    row.level = closed.level().isPresent() ? closed.level().getAsInt() : null;
    closed
        .score()
        .ifPresent(
            score -> {
              row.activityId = score.activityId();
              row.personId = score.personId();
              row.points = score.points();
              row.maximum = score.maximum();
              row.comment = score.comment();
            });
    row.agreementNumber = closed.agreementNumber();
    row.countersigned = closed.countersigned();
    row.meetings = closed.meetings();
    row.closedAt = closed.closedAt();
    return row;
  }

  Closed toClosed() {
    return new Closed(
        engagementId,
        new Content(content, contentHash),
        level == null ? OptionalInt.empty() : OptionalInt.of(level),
        Optional.ofNullable(activityId).map(this::score),
        agreementNumber,
        countersigned,
        meetings,
        closedAt);
  }

  private ScorePayload score(UUID activity) {
    return new ScorePayload(
        activity,
        Objects.requireNonNull(personId),
        plain(points),
        plain(maximum),
        Objects.requireNonNull(comment));
  }

  /** Databases give back as many decimals as the column has. */
  private static BigDecimal plain(@Nullable BigDecimal amount) {
    return new BigDecimal(Amounts.text(Objects.requireNonNull(amount)));
  }
}
