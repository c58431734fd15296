package org.tandem.tool.kernel;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language that a page asks the API for. */
public final class AcceptedLanguage {
  private AcceptedLanguage() {}

  /**
   * The first of an {@code Accept-Language} header (RFC 9110 12.5.4); English where it is empty.
   */
  public static Locale of(@Nullable String header) {
    return header == null || header.isBlank()
        ? Locale.ENGLISH
        : Locale.forLanguageTag(header.split("[,;]", 2)[0].strip());
  }
}
