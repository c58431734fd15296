package org.tandem.tool.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Every operation of the API's own description, ready to be tried: so that what is added later is
 * tried too.
 *
 * @param method GET, POST and so on
 * @param path with ids in it
 * @param sends whether it takes a body
 * @param type of that body
 * @param fields that it may have, if it is an object
 */
public record EveryOperation(
    String method, String path, boolean sends, String type, Set<String> fields) {
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)[^}]*}");
  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
  private static final String ANY = "00000000-0000-7000-8000-000000000000";

  /** All of them, their parameters filled with these ids. */
  public static List<EveryOperation> of(Map<String, String> ids) {
    JsonObject description = description();
    return description.getJsonObject("paths").entrySet().stream()
        .flatMap(
            path ->
                path.getValue().asJsonObject().entrySet().stream()
                    .filter(each -> METHODS.contains(each.getKey().toUpperCase(Locale.ROOT)))
                    .map(
                        each ->
                            new EveryOperation(
                                each.getKey().toUpperCase(Locale.ROOT),
                                filled(path.getKey(), ids),
                                each.getValue().asJsonObject().containsKey("requestBody"),
                                type(each.getValue().asJsonObject()),
                                fields(description, each.getValue().asJsonObject()))))
        .toList();
  }

  /** Whether it only reads. */
  public boolean reads() {
    return method.equals("GET");
  }

  /** Whether its path begins with one of these. */
  public boolean isBelow(String... prefixes) {
    return Arrays.stream(prefixes).anyMatch(path::startsWith);
  }

  /** As little as it takes to be read. */
  public String body() {
    return reads() ? "" : "{}";
  }

  private static Set<String> fields(JsonObject description, JsonObject operation) {
    return Optional.ofNullable(operation.getJsonObject("requestBody"))
        .flatMap(body -> body.getJsonObject("content").values().stream().findFirst())
        .map(content -> content.asJsonObject().getJsonObject("schema"))
        .map(schema -> schema.getString("$ref", ""))
        .filter(reference -> !reference.isEmpty())
        .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
        .map(description.getJsonObject("components").getJsonObject("schemas")::getJsonObject)
        .map(schema -> schema.getJsonObject("properties"))
        .map(properties -> Set.copyOf(properties.keySet()))
        .orElse(Set.of());
  }

  private static String type(JsonObject operation) {
    return Optional.ofNullable(operation.getJsonObject("requestBody"))
        .flatMap(body -> body.getJsonObject("content").keySet().stream().findFirst())
        .filter(type -> !type.contains("*"))
        .orElse("application/json");
  }

  private static String filled(String path, Map<String, String> ids) {
    return PARAMETER.matcher(path).replaceAll(found -> ids.getOrDefault(found.group(1), ANY));
  }

  private static JsonObject description() {
    try (InputStream in =
            Objects.requireNonNull(
                EveryOperation.class.getResourceAsStream("/META-INF/openapi.json"));
        JsonReader reader = Json.createReader(in)) {
      return reader.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
