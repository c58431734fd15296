package org.tandem.tool.agreements;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.tandem.tool.program.GradeBasis;
import org.tandem.tool.program.GradePolicy;

/**
 * How the outcome becomes points, as the two signed it: what an instructor changes later does not
 * touch them.
 *
 * @param activityId the activity whose gradebook column receives the points
 * @param policy points by level
 */
public record GradeTerms(UUID activityId, GradePolicy policy) {

  /** The terms in a signed content; none where it says that nothing is graded. */
  public static Optional<GradeTerms> in(Content content) {
    JsonObject all = content.json();
    return all.isNull("grading")
        ? Optional.empty()
        : Optional.of(read(all.getJsonObject("grading")));
  }

  private static GradeTerms read(JsonObject json) {
    SortedMap<Integer, BigDecimal> points = new TreeMap<>();
    for (var level :
        json.getOrDefault("points", JsonValue.EMPTY_JSON_OBJECT).asJsonObject().entrySet()) {
      JsonValue value = level.getValue();
      points.put(Integer.valueOf(level.getKey()), new BigDecimal(((JsonString) value).getString()));
    }
    return new GradeTerms(
        UUID.fromString(json.getString("activity")),
        new GradePolicy(
            new BigDecimal(json.getString("maximum")),
            GradeBasis.valueOf(json.getString("basis", GradeBasis.LEVELS.name())),
            points,
            json.getInt("meetings", 0)));
  }

  JsonObject json() {
    if (policy.basis() != GradeBasis.LEVELS) {
      return Json.createObjectBuilder()
          .add("activity", activityId.toString())
          .add("maximum", Amounts.text(policy.maximum()))
          .add("basis", policy.basis().name())
          .add("meetings", policy.meetings())
          .build();
    }
    JsonObjectBuilder points = Json.createObjectBuilder();
    policy
        .points()
        .forEach((level, value) -> points.add(String.valueOf(level), Amounts.text(value)));
    return Json.createObjectBuilder()
        .add("activity", activityId.toString())
        .add("maximum", Amounts.text(policy.maximum()))
        .add("points", points)
        .build();
  }
}
