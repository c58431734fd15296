package org.tandem.tool.program;

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

  /** The text in this language, or in English. */
  public String in(Locale locale) {
    return byLanguage.getOrDefault(locale.getLanguage(), byLanguage.getOrDefault("en", ""));
  }
}
