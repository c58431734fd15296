package org.tandem.tool.outcomes;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.UUID;
import org.tandem.tool.outbox.NewMessage;

/**
 * A score on its way to the gradebook: exactly what the pair saw before they signed.
 *
 * @param activityId the activity whose column receives it
 * @param personId the learner who is graded
 * @param points what they get
 * @param maximum what they could get
 * @param comment what it rests on; no content
 */
public record ScorePayload(
    UUID activityId, UUID personId, BigDecimal points, BigDecimal maximum, String comment) {

  /** The kind of outbox messages that carry scores. */
  public static final String KIND = "score";

  /** What the message brings up to date: one cell of one gradebook column. */
  public String key() {
    return activityId + ":" + personId;
  }

  /** The message that delivers it. */
  NewMessage message(UUID tenantId) {
    return new NewMessage(tenantId, KIND, key(), "Score of a closed pair", json());
  }

  private JsonObject json() {
    return Json.createObjectBuilder()
        .add("activityId", activityId.toString())
        .add("personId", personId.toString())
        .add("points", points)
        .add("maximum", maximum)
        .add("comment", comment)
        .build();
  }
}
