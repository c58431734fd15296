package org.tandem.lti.registration;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads members of JSON objects whose types real platforms get wrong. */
final class Lenient {

  private Lenient() {}

  /** A text or a number, as text; empty when absent, null, blank or of another type. */
  static Optional<String> text(JsonObject object, String name) {
    return text(object.get(name));
  }

  static Optional<String> text(@Nullable JsonValue value) {
    if (value instanceof JsonString string) {
      return Optional.of(string.getString().strip()).filter(text -> !text.isEmpty());
    }
    return value instanceof JsonNumber number ? Optional.of(number.toString()) : Optional.empty();
  }

  static JsonObject object(JsonObject object, String name) {
    return object.get(name) instanceof JsonObject inner ? inner : JsonValue.EMPTY_JSON_OBJECT;
  }

  /** A list of words, written either as an array or as one text with spaces. */
  static Set<String> words(JsonObject object, String name) {
    Set<String> words = new LinkedHashSet<>();
    JsonValue value = object.get(name);
    if (value instanceof JsonArray array) {
      array.forEach(item -> text(item).ifPresent(words::add));
    } else {
      text(value).ifPresent(text -> words.addAll(Arrays.asList(text.split("\\s+"))));
    }
    return words;
  }
}
