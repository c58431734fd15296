package org.tandem.path;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the pages say in one language, out of the catalogues that the pages themselves read. */
final class Words {
  /** An entry of its own; the forms of a plural stand further in. */
  private static final Pattern ENTRY =
      Pattern.compile("(?m)^ {2}\"?([\\w.-]+)\"?:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final String language;
  private final Map<String, Map<String, String>> catalogues = new ConcurrentHashMap<>();

  private Words(String language) {
    this.language = language;
  }

  /** The words of a language, such as {@code ar}. */
  static Words in(String language) {
    return new Words(language);
  }

  String language() {
    return language;
  }

  /** The direction of its script, as HTML names it. */
  String direction() {
    return language.equals("ar") ? "rtl" : "ltr";
  }

  /** The one of two that belongs to this language. */
  String either(String english, String arabic) {
    return language.equals("ar") ? arabic : english;
  }

  /**
   * A text as far as the first thing that is put into it.
   *
   * @param pages where the catalogue is, such as {@code console/reports}
   */
  String of(String pages, String key) {
    String text = catalogues.computeIfAbsent(pages, this::read).get(key);
    if (text == null) {
      throw new IllegalArgumentException("No text " + key + " in " + pages);
    }
    return text.split("\\{", 2)[0].strip();
  }

  private Map<String, String> read(String pages) {
    Path file =
        Path.of(TandemServer.required("pages")).resolve(pages + "/messages/" + language + ".ts");
    try {
      Map<String, String> texts = new TreeMap<>();
      Matcher entry = ENTRY.matcher(Files.readString(file));
      while (entry.find()) {
        texts.put(entry.group(1), entry.group(2).replace("\\\"", "\""));
      }
      return texts;
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + file, e);
    }
  }
}
