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
 * @param submittedAt when the work was handed in, which keeps Canvas from calling it late
 * @param scoringUserId who decided the score, where a person did
 */
public record Score(
    String userId,
    Optional<BigDecimal> points,
    BigDecimal maximum,
    ActivityProgress activity,
    GradingProgress grading,
    Instant timestamp,
    Optional<String> comment,
    Optional<Instant> submittedAt,
    Optional<String> scoringUserId) {

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

  /** A final score for completed work. */
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
        Optional.of(timestamp),
        Optional.empty());
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
    submittedAt.ifPresent(
        at -> {
          String written = MILLIS.format(at.isAfter(timestamp) ? timestamp : at);
          json.add(
              "submission",
              LineItemsService.JSON.createObjectBuilder().add("submittedAt", written));
          // Otherwise Canvas counts every score as a new attempt (canvas-lms 1799).
          json.add(
              "https://canvas.instructure.com/lti/submission",
              LineItemsService.JSON
                  .createObjectBuilder()
                  .add("new_submission", false)
                  .add("submitted_at", written));
        });
    return json.build();
  }
}
