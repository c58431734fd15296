package org.tandem.lti.ags;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A person's score in one column (AGS 2.0, section 3.4).
 *
 * @param userId the platform's id of the person: {@code sub} of a launch, {@code user_id} of a
 *     roster
 * @param points the points; empty clears what was posted before
 * @param maximum what the points count out of; above zero
 * @param activity how far the person got
 * @param grading how far grading got
 * @param timestamp later than that of every score posted before for this person and column: see
 *     {@link #after}
 * @param comment plain text for the person; without one an earlier comment goes away
 * @param submission the work it is for
 * @param scoringUserId who decided the score, where a person did
 * @param replacesTeachersGrade whether a grade that a teacher entered may be replaced; only Canvas
 *     asks, elsewhere read the {@link Result} first
 */
public record Score(
    String userId,
    Optional<BigDecimal> points,
    BigDecimal maximum,
    ActivityProgress activity,
    GradingProgress grading,
    Instant timestamp,
    Optional<String> comment,
    Submission submission,
    Optional<String> scoringUserId,
    boolean replacesTeachersGrade) {

  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /** Refuses what no platform accepts. */
  public Score {
    if (userId.isBlank()) {
      throw new IllegalArgumentException("A score needs a person");
    }
    if (maximum.signum() <= 0 || points.filter(p -> p.signum() < 0).isPresent()) {
      throw new IllegalArgumentException("Points are never negative and their maximum never zero");
    }
  }

  /** A final score for completed work, which leaves a teacher's own grade alone. */
  public static Score complete(
      String userId, BigDecimal points, BigDecimal maximum, Instant timestamp, String comment) {
    return new Score(
        userId,
        Optional.of(points),
        maximum,
        ActivityProgress.COMPLETED,
        GradingProgress.FULLY_GRADED,
        timestamp,
        Optional.of(comment).filter(text -> !text.isBlank()),
        Submission.at(timestamp),
        Optional.empty(),
        false);
  }

  /**
   * The time for the next score after one posted at {@code last}: now, or a whole second later than
   * the last, because Moodle compares whole seconds and refuses what is not later.
   */
  public static Instant after(Optional<Instant> last, Instant now) {
    return last.map(before -> before.plusSeconds(1)).filter(next -> next.isAfter(now)).orElse(now);
  }

  JsonObject json() {
    JsonObjectBuilder json =
        LineItemsService.JSON
            .createObjectBuilder()
            .add("userId", userId)
            .add("activityProgress", activity.word())
            .add("gradingProgress", grading.word())
            .add("timestamp", MILLIS.format(timestamp));
    points.ifPresent(p -> json.add("scoreGiven", p).add("scoreMaximum", maximum));
    comment.ifPresent(text -> json.add("comment", text));
    scoringUserId.ifPresent(id -> json.add("scoringUserId", id));
    Optional<String> submittedAt = submission.submittedAt().map(this::notLater);
    JsonObjectBuilder work = LineItemsService.JSON.createObjectBuilder();
    submission.startedAt().ifPresent(at -> work.add("startedAt", notLater(at)));
    submittedAt.ifPresent(at -> work.add("submittedAt", at));
    JsonObject known = work.build();
    if (!known.isEmpty()) {
      json.add("submission", known);
    }
    return json.add(CanvasSubmission.NAME, CanvasSubmission.of(submittedAt, replacesTeachersGrade))
        .build();
  }

  /** Canvas refuses work that was handed in in the future. */
  private String notLater(Instant at) {
    return MILLIS.format(at.isAfter(timestamp) ? timestamp : at);
  }
}
