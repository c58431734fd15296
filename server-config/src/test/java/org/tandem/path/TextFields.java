package org.tandem.path;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every field of the API's own description that takes any text, so that what is added later is
 * known too. A field is an operation and a place in its body: {@code POST /api/nominations
 * /reason}; {@code []} stands for any item of a list, {@code {}} for any key.
 */
final class TextFields {
  private final JsonObject description;
  private final Map<String, Pattern> fields = new TreeMap<>();

  /** Reads a description in the OpenAPI format, as JSON. */
  TextFields(String openApi) {
    try (JsonReader reader = Json.createReader(new StringReader(openApi))) {
      this.description = reader.readObject();
    }
    description
        .getJsonObject("paths")
        .forEach(
            (path, operations) ->
                operations
                    .asJsonObject()
                    .forEach((method, operation) -> read(method, path, operation)));
  }

  /** All of them. */
  Set<String> all() {
    return new TreeSet<>(fields.keySet());
  }

  /** The fields of a request that hold such texts, with these. */
  Map<String, Set<String>> filled(
      String method, String path, JsonValue body, Predicate<String> such) {
    String operation = method + " " + template(method, path.replaceAll("\\?.*", "")) + " ";
    Map<String, Set<String>> filled = new TreeMap<>();
    leaves("", body)
        .filter(leaf -> such.test(leaf.getValue()))
        .forEach(
            leaf ->
                fields.forEach(
                    (field, pattern) -> {
                      if (pattern.matcher(operation + leaf.getKey()).matches()) {
                        filled.computeIfAbsent(field, one -> new TreeSet<>()).add(leaf.getValue());
                      }
                    }));
    return filled;
  }

  private void read(String method, String path, JsonValue operation) {
    if (operation.getValueType() == JsonValue.ValueType.OBJECT
        && operation.asJsonObject().containsKey("requestBody")) {
      JsonObject body = operation.asJsonObject().getJsonObject("requestBody");
      body.getJsonObject("content")
          .values()
          .forEach(
              content ->
                  read(
                      content.asJsonObject().getJsonObject("schema"),
                      method.toUpperCase(Locale.ROOT) + " " + path + " ",
                      Set.of()));
    }
  }

  private void read(JsonObject schema, String place, Set<String> within) {
    String reference = schema.getString("$ref", "");
    if (!reference.isEmpty()) {
      String name = reference.substring(reference.lastIndexOf('/') + 1);
      if (!within.contains(name)) {
        Set<String> deeper = new TreeSet<>(within);
        deeper.add(name);
        JsonObject schemas = description.getJsonObject("components").getJsonObject("schemas");
        read(schemas.getJsonObject(name), place, deeper);
      }
      return;
    }
    for (String parts : Set.of("allOf", "anyOf", "oneOf")) {
      schema
          .getOrDefault(parts, JsonValue.EMPTY_JSON_ARRAY)
          .asJsonArray()
          .forEach(part -> read(part.asJsonObject(), place, within));
    }
    if (isText(schema)) {
      fields.put(place, pattern(place));
    }
    schema
        .getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT)
        .asJsonObject()
        .forEach((name, one) -> read(one.asJsonObject(), place + "/" + name, within));
    if (schema.containsKey("items")) {
      read(schema.getJsonObject("items"), place + "[]", within);
    }
    if (schema.get("additionalProperties") instanceof JsonObject values) {
      read(values, place + "{}", within);
    }
  }

  private static boolean isText(JsonObject schema) {
    JsonValue type = schema.getOrDefault("type", JsonValue.NULL);
    boolean text = type.toString().contains("\"string\"");
    return text && !schema.containsKey("enum") && !schema.containsKey("format");
  }

  private static Pattern pattern(String field) {
    return Pattern.compile(Pattern.quote(field).replace("{}", "\\E/[^/]+\\Q"));
  }

  /**
   * The path of the description that this one is of: of several, the one with fewest parameters.
   */
  private String template(String method, String path) {
    return description.getJsonObject("paths").entrySet().stream()
        .filter(one -> one.getValue().asJsonObject().containsKey(method.toLowerCase(Locale.ROOT)))
        .map(Map.Entry::getKey)
        .filter(one -> path.matches(one.replaceAll("\\{[^}]+}", "[^/]+")))
        .min(Comparator.comparing(one -> one.split("\\{", -1).length))
        .orElseThrow(() -> new IllegalArgumentException("Not described: " + method + " " + path));
  }

  private static Stream<Map.Entry<String, String>> leaves(String place, JsonValue value) {
    if (value instanceof JsonString text) {
      return Stream.of(Map.entry(place, text.getString()));
    }
    if (value instanceof JsonArray items) {
      return items.stream().flatMap(item -> leaves(place + "[]", item));
    }
    return value instanceof JsonObject members
        ? members.entrySet().stream()
            .flatMap(one -> leaves(place + "/" + one.getKey(), one.getValue()))
        : Stream.of();
  }
}
