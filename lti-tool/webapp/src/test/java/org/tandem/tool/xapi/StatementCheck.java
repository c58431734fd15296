package org.tandem.tool.xapi;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What a store has to check of a statement (xAPI 1.0.3, Data 2.2 and 2.4; 2.0.0 wants times in UTC
 * besides), for the properties that Tandem sends: any other is refused, as both versions want it.
 */
final class StatementCheck {
  private StatementCheck() {}

  /**
   * Refuses what is no statement.
   *
   * @throws IllegalArgumentException with what is wrong
   */
  static void check(JsonObject statement) {
    only(statement, "id", "actor", "verb", "object", "result", "context", "timestamp");
    uuid(statement.getString("id"));
    actor(statement.getJsonObject("actor"));
    JsonObject verb = statement.getJsonObject("verb");
    only(verb, "id", "display");
    iri(verb.getString("id"));
    languages(verb.getJsonObject("display"));
    activity(statement.getJsonObject("object"));
    if (statement.containsKey("result")) {
      result(statement.getJsonObject("result"));
    }
    context(statement.getJsonObject("context"));
    String timestamp = statement.getString("timestamp");
    require(timestamp.endsWith("Z"), "a time in UTC");
    require(
        Instant.parse(timestamp).isBefore(Instant.now().plusSeconds(60)), "a time that has come");
  }

  /** Data 2.4.2.3: exactly one identifier; a name or an address would be one too many. */
  private static void actor(JsonObject actor) {
    only(actor, "objectType", "account");
    require(actor.getString("objectType").equals("Agent"), "an agent");
    JsonObject account = actor.getJsonObject("account");
    only(account, "homePage", "name");
    iri(account.getString("homePage"));
    require(!account.getString("name").isBlank(), "the name of an account");
  }

  private static void activity(JsonObject activity) {
    only(activity, "objectType", "id", "definition");
    require(activity.getString("objectType").equals("Activity"), "an activity");
    iri(activity.getString("id"));
    JsonObject definition = activity.getJsonObject("definition");
    only(definition, "type", "name");
    iri(definition.getString("type"));
    if (definition.containsKey("name")) {
      languages(definition.getJsonObject("name"));
    }
  }

  private static void result(JsonObject result) {
    only(result, "score", "success", "duration");
    if (result.containsKey("duration")) {
      require(!Duration.parse(result.getString("duration")).isNegative(), "a duration");
    }
    if (result.containsKey("score")) {
      JsonObject score = result.getJsonObject("score");
      only(score, "raw", "min", "max");
      int raw = number(score, "raw");
      require(number(score, "min") <= raw && raw <= number(score, "max"), "a score in its range");
    }
  }

  private static void context(JsonObject context) {
    only(context, "registration", "platform", "contextActivities");
    uuid(context.getString("registration"));
    JsonObject activities = context.getJsonObject("contextActivities");
    only(activities, "parent", "grouping", "category", "other");
    activities
        .values()
        .forEach(list -> list.asJsonArray().forEach(each -> activity(each.asJsonObject())));
  }

  /** RFC 5646, as far as it goes here. */
  private static void languages(JsonObject map) {
    require(!map.isEmpty(), "a text in some language");
    map.forEach(
        (language, text) -> {
          require(language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"), "a language: " + language);
          require(text.getValueType() == JsonValue.ValueType.STRING, "a text");
        });
  }

  private static void uuid(String text) {
    require(UUID.fromString(text).toString().equals(text), "a UUID in its standard form");
  }

  private static void iri(String text) {
    require(URI.create(text).isAbsolute(), "an IRI with a scheme: " + text);
  }

  private static int number(JsonObject object, String name) {
    return object.getInt(name);
  }

  private static void only(JsonObject object, String... names) {
    Set<String> known = Set.of(names);
    object
        .keySet()
        .forEach(name -> require(known.contains(name), "nothing called " + name + " here"));
  }

  private static void require(boolean held, String what) {
    if (!held) {
      throw new IllegalArgumentException("Expected " + what);
    }
  }
}
