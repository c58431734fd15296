package org.tandem.tool.recognition.store;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

/** The goals in a closing that both signed. */
final class ClosingGoals {
  private ClosingGoals() {}

  static List<JsonObject> in(String closing) {
    try (JsonReader reader = Json.createReader(new StringReader(closing))) {
      return reader.readObject().getJsonArray("goals").getValuesAs(JsonObject.class);
    }
  }

  /** By countersigned evidence: a level of 0 is what was expected. */
  static boolean isReached(JsonObject goal) {
    return goal.getInt("level") >= 0;
  }
}
