package org.tandem.tool.program.store;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tandem.tool.program.Indicator;
import org.tandem.tool.program.Measure;
import org.tandem.tool.program.Objective;

/**
 * Objectives as JSON: {@code [{"text": "…", "indicators": [{"measure": "MET", "target": 80}],
 * "due": "2027-06-30"}]}.
 */
final class ObjectivesJson {
  private ObjectivesJson() {}

  static List<Objective> read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readArray().getValuesAs(ObjectivesJson::objective);
    }
  }

  static List<Indicator> indicators(JsonArray json) {
    return json.getValuesAs(ObjectivesJson::indicator);
  }

  static String write(List<Objective> objectives) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    objectives.forEach(each -> all.add(json(each)));
    return all.build().toString();
  }

  private static Objective objective(JsonValue value) {
    JsonObject json = value.asJsonObject();
    return new Objective(
        json.getString("text"),
        indicators(json.getJsonArray("indicators")),
        Optional.ofNullable(json.getJsonString("due"))
            .map(JsonString::getString)
            .map(LocalDate::parse));
  }

  private static Indicator indicator(JsonValue value) {
    JsonObject json = value.asJsonObject();
    return new Indicator(Measure.valueOf(json.getString("measure")), json.getInt("target"));
  }

  private static JsonObjectBuilder json(Objective objective) {
    JsonArrayBuilder indicators = Json.createArrayBuilder();
    for (Indicator each : objective.indicators()) {
      indicators.add(
          Json.createObjectBuilder()
              .add("measure", each.measure().name())
              .add("target", each.target()));
    }
    JsonObjectBuilder json =
        Json.createObjectBuilder().add("text", objective.text()).add("indicators", indicators);
    objective.due().ifPresent(day -> json.add("due", day.toString()));
    return json;
  }
}
