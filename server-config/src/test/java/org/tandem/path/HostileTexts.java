package org.tandem.path;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Texts of people who want a page to do something, out of the corpus that the tests of the pages
 * read as well. Each is marked, so that it can be told from all others wherever it is shown.
 */
final class HostileTexts {
  private final List<String> corpus;
  private final Set<String> written = new LinkedHashSet<>();
  private int next;

  HostileTexts() throws IOException {
    Path file = Path.of(TandemServer.required("hostile")).resolve("texts.json");
    try (Reader text = Files.newBufferedReader(file);
        JsonReader reader = Json.createReader(text)) {
      JsonArray texts = reader.readArray();
      this.corpus =
          texts.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
  }

  /** The next one that has at most this many characters. */
  String text(int longest) {
    for (int i = 0; i < corpus.size(); i++) {
      String text = "h" + (written.size() + 1) + " " + corpus.get(next++ % corpus.size());
      if (text.length() <= longest) {
        written.add(text);
        return text;
      }
    }
    throw new IllegalArgumentException("None has at most " + longest + " characters");
  }

  /** The same as JSON, quotes included. */
  String json(int longest) {
    return Json.createValue(text(longest)).toString();
  }

  /** Every one of the corpus, each as JSON. */
  List<String> unmarked() {
    return corpus.stream().map(text -> Json.createValue(text).toString()).toList();
  }

  /** Whether it is one of those given out. */
  boolean isOne(String text) {
    return written.contains(text);
  }

  /** Those that this page shows, read as people read: any white space is one blank. */
  Set<String> shownIn(String page) {
    String plain = plain(page);
    Set<String> shown = new LinkedHashSet<>();
    written.stream().filter(text -> plain.contains(plain(text))).forEach(shown::add);
    return shown;
  }

  /** All that were given out, in their order. */
  List<String> written() {
    return new ArrayList<>(written);
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u2028\\u2029\\ufeff]+", " ").strip();
  }
}
