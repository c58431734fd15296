package org.tandem.lti.http;

import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Optional;

/** JSON read from text that somebody else wrote. */
final class JsonText {

  /** Looked up once, because each look-up searches the class path. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private JsonText() {}

  static Optional<JsonValue> parse(String text) {
    // Some servers put a byte order mark in front, which the parser does not know.
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (JsonReader reader = JSON.createReader(new StringReader(bare))) {
      return Optional.of(reader.readValue());
    } catch (JsonException e) {
      return Optional.empty();
    }
  }
}
