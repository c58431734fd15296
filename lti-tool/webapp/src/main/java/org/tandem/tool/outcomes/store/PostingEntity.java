package org.tandem.tool.outcomes.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.agreements.Amounts;
import org.tandem.tool.agreements.Content;
import org.tandem.tool.outcomes.Posting;
import org.tandem.tool.outcomes.ScorePayload;

/** A row of {@code outcome_posting}; never changed. */
@Entity
@Table(name = "outcome_posting")
public class PostingEntity {
  @Id UUID id;

  @Column(name = "tenant_id", updatable = false)
  UUID tenantId;

  @Column(name = "engagement_id", updatable = false)
  UUID engagementId;

  @Column(name = "posting_number", updatable = false)
  int number;

  @Column(updatable = false)
  String origin;

  @Column(name = "activity_id", updatable = false)
  UUID activityId;

  @Column(name = "person_id", updatable = false)
  UUID personId;

  @Column(updatable = false)
  BigDecimal points;

  @Column(updatable = false)
  BigDecimal maximum;

  @Column(name = "score_comment", updatable = false)
  String comment;

  @Column(name = "decided_by", updatable = false)
  @Nullable UUID decidedBy;

  @Column(updatable = false)
  @Nullable String reason;

  @Column(updatable = false)
  String content;

  @Column(name = "content_hash", updatable = false)
  String hash;

  @Column(name = "made_at", updatable = false)
  Instant madeAt;

  static PostingEntity of(UUID tenantId, Posting posting) {
    PostingEntity row = new PostingEntity();
    row.id = posting.id();
    row.tenantId = tenantId;
    row.engagementId = posting.engagementId();
    row.number = posting.number();
    row.origin = posting.review().isPresent() ? "REVIEWED" : "SIGNED";
    row.activityId = posting.score().activityId();
    row.personId = posting.score().personId();
    row.points = posting.score().points();
    row.maximum = posting.score().maximum();
    row.comment = posting.score().comment();
    row.decidedBy = posting.review().map(Posting.Review::by).orElse(null);
    row.reason = posting.review().map(Posting.Review::reason).orElse(null);
    row.content = posting.content().text();
    row.hash = posting.content().hash();
    row.madeAt = posting.madeAt();
    return row;
  }

  Posting toPosting() {
    return new Posting(
        id,
        engagementId,
        number,
        new ScorePayload(activityId, personId, plain(points), plain(maximum), comment),
        review(),
        new Content(content, hash),
        madeAt);
  }

  private Optional<Posting.Review> review() {
    return decidedBy == null || reason == null
        ? Optional.empty()
        : Optional.of(new Posting.Review(decidedBy, reason));
  }

  /** Databases give back as many decimals as the column has. */
  private static BigDecimal plain(BigDecimal amount) {
    return new BigDecimal(Amounts.text(amount));
  }
}
