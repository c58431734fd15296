package org.tandem.tool.program.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.program.Vocabulary;

/** What a program calls its two sides in one language, as a page sends it. */
public record StatedVocabulary(@Nullable StatedWord mentor, @Nullable StatedWord mentee) {

  /** A noun as a page sends it. */
  public record StatedWord(@Nullable String one, @Nullable String other) {}

  static Map<String, Vocabulary> toVocabularies(@Nullable Map<String, StatedVocabulary> stated) {
    Map<String, Vocabulary> all = new HashMap<>();
    if (stated != null) {
      stated.forEach(
          (language, words) ->
              all.put(language, new Vocabulary(word(words.mentor()), word(words.mentee()))));
    }
    return all;
  }

  private static Vocabulary.Word word(@Nullable StatedWord stated) {
    return stated == null
        ? new Vocabulary.Word("", "")
        : new Vocabulary.Word(text(stated.one()), text(stated.other()));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
