package org.tandem.faults;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What people write into the pages, and how they read them. */
final class Pages {
  static final JsonObject NOTHING = JsonObject.EMPTY_JSON_OBJECT;

  private Pages() {}

  static JsonObject profile(String side, String about, int seats, JsonObject now) {
    JsonObjectBuilder profile =
        Json.createObjectBuilder()
            .add("side", side)
            .add(
                "profile",
                Json.createObjectBuilder()
                    .add("about", about)
                    .add("skills", Json.createArrayBuilder().add("Networking"))
                    .add("languages", Json.createArrayBuilder().add("en"))
                    .add("seats", seats));
    if (has(now, "version")) {
      profile.add("version", now.getInt("version"));
    }
    return profile.build();
  }

  static JsonObject goal(String title) {
    JsonArrayBuilder levels = Json.createArrayBuilder();
    for (int level = -2; level <= 2; level++) {
      levels.add(
          Json.createObjectBuilder()
              .add("level", level)
              .add("text", "Writes to " + (level + 3) + " people whom nobody introduced"));
    }
    return Json.createObjectBuilder()
        .add("title", title)
        .add("levels", levels)
        .add("importance", 3)
        .add("difficulty", 2)
        .add("baseline", -1)
        .add("dueOn", today().plusMonths(3).toString())
        .add("version", 0)
        .build();
  }

  static JsonObject clause(String text, JsonObject clause) {
    return Json.createObjectBuilder()
        .add("text", text)
        .add("version", clause.getInt("version"))
        .build();
  }

  static JsonObject meeting(String topic) {
    LocalDateTime yesterday =
        LocalDateTime.now(ZoneOffset.UTC).minusDays(1).truncatedTo(ChronoUnit.MINUTES);
    return Json.createObjectBuilder()
        .add("local", yesterday.toString())
        .add("zone", "UTC")
        .add("minutes", 45)
        .add("topic", topic)
        .add("version", 0)
        .build();
  }

  static JsonObject evidence(String text) {
    return Json.createObjectBuilder().add("text", text).add("level", 1).add("version", 0).build();
  }

  static JsonObject version(JsonObject of) {
    return Json.createObjectBuilder().add("version", of.getInt("version")).build();
  }

  static JsonObject signature(JsonObject of) {
    return Json.createObjectBuilder().add("contentHash", of.getString("contentHash")).build();
  }

  static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  /** The one with this text in that field. */
  static Optional<JsonObject> with(String field, String text, List<JsonObject> all) {
    return all.stream().filter(one -> text.equals(one.getString(field, ""))).findFirst();
  }

  /** Whether there is something in that field. */
  static boolean has(JsonObject of, String field) {
    return of.containsKey(field) && !of.isNull(field);
  }

  static List<JsonObject> list(JsonObject of, String field) {
    return of.getJsonArray(field).getValuesAs(JsonObject.class);
  }

  static Stream<String> texts(JsonObject of, String field) {
    return of.getJsonArray(field).getValuesAs(JsonString.class).stream().map(JsonString::getString);
  }

  /** Whether a side has signed what is there now. */
  static boolean signed(JsonObject page, String side) {
    return with("side", side, list(page, "parties"))
        .filter(party -> has(party, "signedAt"))
        .isPresent();
  }
}
