package org.tandem.tool.program.store;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.tandem.tool.program.LocalText;

/** The files that programs are designed from: JSON among the application's own resources. */
final class DesignFile {
  private DesignFile() {}

  /**
   * The content of one.
   *
   * @param name without folder and ending
   */
  static JsonObject read(String name) {
    String path = "programs/" + name + ".json";
    try (InputStream in = DesignFile.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing from the application");
      }
      try (JsonReader reader = Json.createReader(in)) {
        return reader.readObject();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text by language. */
  static LocalText text(JsonObject json) {
    return new LocalText(byLanguage(json, value -> ((JsonString) value).getString()));
  }

  /** Something by language. */
  static <T> Map<String, T> byLanguage(JsonObject json, Function<JsonValue, T> read) {
    Map<String, T> found = new HashMap<>();
    json.forEach((language, value) -> found.put(language, read.apply(value)));
    return found;
  }
}
