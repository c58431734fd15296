package org.tandem.tool.goals.store;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tandem.tool.goals.KeyResult;

/** Key results as JSON: {@code [{"text": "Handovers", "unit": "a week", "start": 1, ...}]}. */
final class KeyResultsJson {
  private KeyResultsJson() {}

  static String write(List<KeyResult> results) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (KeyResult one : results) {
      JsonObjectBuilder json =
          Json.createObjectBuilder().add("text", one.text()).add("unit", one.unit());
      one.start().ifPresent(number -> json.add("start", number));
      one.target().ifPresent(number -> json.add("target", number));
      all.add(json);
    }
    return all.build().toString();
  }

  static List<KeyResult> read(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readArray().getValuesAs(KeyResultsJson::result);
    }
  }

  private static KeyResult result(JsonValue value) {
    JsonObject json = value.asJsonObject();
    return new KeyResult(
        json.getString("text"),
        json.getString("unit"),
        number(json, "start"),
        number(json, "target"));
  }

  private static Optional<BigDecimal> number(JsonObject json, String name) {
    return Optional.ofNullable(json.getJsonNumber(name)).map(JsonNumber::bigDecimalValue);
  }
}
