package org.tandem.tool.program.store;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tandem.tool.program.GradeBasis;
import org.tandem.tool.program.GradePolicy;

/**
 * Grade policies as JSON: {@code {"maximum": 100, "points": {"-2": 0, ...}}} where levels are the
 * basis, and else {@code {"maximum": 100, "basis": "MEETINGS", "meetings": 5}}.
 */
final class GradePolicyJson {
  private GradePolicyJson() {}

  static GradePolicy read(JsonObject json) {
    SortedMap<Integer, BigDecimal> points = new TreeMap<>();
    json.getOrDefault("points", JsonValue.EMPTY_JSON_OBJECT)
        .asJsonObject()
        .forEach(
            (level, value) ->
                points.put(Integer.valueOf(level), ((JsonNumber) value).bigDecimalValue()));
    return new GradePolicy(
        json.getJsonNumber("maximum").bigDecimalValue(),
        GradeBasis.valueOf(json.getString("basis", GradeBasis.LEVELS.name())),
        points,
        json.getInt("meetings", 0));
  }

  static GradePolicy read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return read(reader.readObject());
    }
  }

  static String write(GradePolicy policy) {
    JsonObjectBuilder points = Json.createObjectBuilder();
    policy.points().forEach((level, value) -> points.add(String.valueOf(level), value));
    return Json.createObjectBuilder()
        .add("maximum", policy.maximum())
        .add("points", points)
        .add("basis", policy.basis().name())
        .add("meetings", policy.meetings())
        .build()
        .toString();
  }
}
