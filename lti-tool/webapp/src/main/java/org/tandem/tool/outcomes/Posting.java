package org.tandem.tool.outcomes;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.agreements.Amounts;
import org.tandem.tool.agreements.Content;

/**
 * A line of the ledger: what was decided to go to the gradebook, by whom and on which ground. It
 * never changes; a newer line of the pair supersedes it.
 *
 * @param id its id
 * @param engagementId whose
 * @param number 1 for the first of the pair
 * @param score what goes there
 * @param review the instructor's decision; none where it is what the two signed
 * @param content all of it with its fingerprint, naming the line before
 * @param madeAt when
 */
public record Posting(
    UUID id,
    UUID engagementId,
    int number,
    ScorePayload score,
    Optional<Review> review,
    Content content,
    Instant madeAt) {

  /**
   * An instructor's decision.
   *
   * @param by who decided
   * @param reason why; both of the pair read it
   */
  public record Review(UUID by, String reason) {}

  /** The next line of a pair. */
  static Posting next(
      UUID id,
      Closed closed,
      Optional<Posting> before,
      ScorePayload score,
      Optional<Review> review,
      Instant now) {
    int number = before.map(Posting::number).orElse(0) + 1;
    Content content =
        Content.of(
            Json.createObjectBuilder()
                .add("format", "tandem-posting/1")
                .add("engagement", closed.engagementId().toString())
                .add("number", number)
                .add("previous", text(before.map(one -> one.content().hash())))
                .add("closing", closed.content().hash())
                .add("activity", score.activityId().toString())
                .add("person", score.personId().toString())
                .add("points", Amounts.text(score.points()))
                .add("maximum", Amounts.text(score.maximum()))
                .add("comment", score.comment())
                .add("reviewedBy", text(review.map(one -> one.by().toString())))
                .add("reason", text(review.map(Review::reason)))
                .build());
    return new Posting(id, closed.engagementId(), number, score, review, content, now);
  }

  private static JsonValue text(Optional<String> text) {
    return text.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
  }
}
