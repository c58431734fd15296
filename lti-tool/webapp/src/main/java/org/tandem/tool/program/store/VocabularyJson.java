package org.tandem.tool.program.store;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.tool.program.Vocabulary;

/**
 * Vocabularies as JSON: {@code {"en": {"mentor": {"one": "coach", "other": "coaches"}, "mentee":
 * …}}}.
 */
final class VocabularyJson {
  private VocabularyJson() {}

  static Map<String, Vocabulary> read(String text) {
    Map<String, Vocabulary> found = new HashMap<>();
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      reader.readObject().forEach((language, words) -> found.put(language, vocabulary(words)));
    }
    return found;
  }

  static String write(Map<String, Vocabulary> byLanguage) {
    JsonObjectBuilder all = Json.createObjectBuilder();
    new TreeMap<>(byLanguage)
        .forEach(
            (language, words) ->
                all.add(
                    language,
                    Json.createObjectBuilder()
                        .add("mentor", json(words.mentor()))
                        .add("mentee", json(words.mentee()))));
    return all.build().toString();
  }

  private static Vocabulary vocabulary(JsonValue json) {
    return new Vocabulary(
        word(json.asJsonObject().getJsonObject("mentor")),
        word(json.asJsonObject().getJsonObject("mentee")));
  }

  private static Vocabulary.Word word(JsonObject json) {
    return new Vocabulary.Word(json.getString("one"), json.getString("other"));
  }

  private static JsonObjectBuilder json(Vocabulary.Word word) {
    return Json.createObjectBuilder().add("one", word.one()).add("other", word.other());
  }
}
