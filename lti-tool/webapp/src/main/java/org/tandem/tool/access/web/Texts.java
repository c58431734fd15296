package org.tandem.tool.access.web;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of the pages that the server writes itself, in the languages there are. */
final class Texts {
  private static final String BUNDLE = "org.tandem.tool.access.web.pages";
  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"));
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final Locale locale;

  private Texts(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK);
  }

  /** The texts in the first of these languages that there is, or in English. */
  static Texts in(List<Locale> wanted) {
    return wanted.stream()
        .flatMap(
            want ->
                LANGUAGES.stream().filter(have -> have.getLanguage().equals(want.getLanguage())))
        .findFirst()
        .map(Texts::new)
        .orElseGet(() -> new Texts(Locale.ENGLISH));
  }

  /** The language. */
  Locale locale() {
    return locale;
  }

  /** Which way the language is written: {@code ltr} or {@code rtl}. */
  String direction() {
    return locale.getLanguage().equals("ar") ? "rtl" : "ltr";
  }

  /** A text; every key is in every bundle. */
  String text(String key) {
    try {
      return bundle.getString(key);
    } catch (MissingResourceException missing) {
      throw new IllegalStateException("The page text " + key + " is missing", missing);
    }
  }
}
