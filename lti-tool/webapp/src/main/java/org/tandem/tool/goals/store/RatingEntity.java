package org.tandem.tool.goals.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.store.PairRow;
import org.tandem.tool.goals.Rating;

/** A row of {@code goal_rating}; given once, by a statement. */
@Entity
@Table(name = "goal_rating")
public class RatingEntity extends PairRow {
  @Column(name = "goal_id")
  UUID goalId;

  @Column(name = "asked_at")
  Instant askedAt;

  @Column(name = "agreed_at")
  @Nullable Instant agreedAt;

  @Column(name = "goal_level")
  @Nullable Integer level;

  @Column(name = "rater_id")
  @Nullable UUID raterId;

  @Column(name = "given_at")
  @Nullable Instant givenAt;

  Rating toRating(UUID engagementId) {
    return new Rating(
        id(),
        engagementId,
        goalId,
        askedAt,
        Optional.ofNullable(agreedAt),
        level == null ? OptionalInt.empty() : OptionalInt.of(level),
        Optional.ofNullable(raterId),
        Optional.ofNullable(givenAt));
  }
}
