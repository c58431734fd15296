package org.tandem.tool.program;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A text in several languages, English always among them.
 *
 * @param byLanguage texts by language code ({@code en}, {@code ar})
 */
public record LocalText(Map<String, String> byLanguage) {

  /** Copies the texts; English must be there. */
  public LocalText {
    byLanguage = Map.copyOf(byLanguage);
    if (!byLanguage.containsKey("en")) {
      throw new IllegalArgumentException("the English text is missing beside " + byLanguage);
    }
  }

  /** A text in English alone. */
  public static LocalText english(String text) {
    return new LocalText(Map.of("en", text));
  }

  /** The same texts without blanks around them, those in no words left out. */
  public static LocalText tidy(Map<String, String> byLanguage) {
    Map<String, String> tidy = new HashMap<>();
    byLanguage.forEach(
        (language, text) -> {
          if (language.equals("en") || !text.isBlank()) {
            tidy.put(language, text.strip());
          }
        });
    return new LocalText(tidy);
  }

  /** The text in this language, or in English. */
  public String in(Locale locale) {
    return byLanguage.getOrDefault(locale.getLanguage(), byLanguage.getOrDefault("en", ""));
  }
}
