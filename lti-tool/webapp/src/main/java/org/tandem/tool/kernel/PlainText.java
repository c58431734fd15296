package org.tandem.tool.kernel;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Texts that people write, in the one form they are kept in. */
public final class PlainText {
  private PlainText() {}

  /** A text that may be left out: empty then. */
  public static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /**
   * Composes characters (NFC), makes line ends plain and takes away what surrounds the text.
   *
   * @param text null where a document lacks it, whatever its type says
   * @param longest most characters it may have
   * @throws Rejection (invalid-input) where there is none; (text-too-long) beyond {@code longest};
   *     (not-text) for control characters and halves of characters
   */
  public static String tidy(@Nullable String text, int longest) {
    if (text == null) {
      throw Rejection.invalid("invalid-input", "What was sent lacks a text.");
    }
    String tidy =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .replace("\r\n", "\n")
            .replace('\r', '\n')
            .strip();
    if (tidy.length() > longest) {
      throw Rejection.invalid(
          "text-too-long", "This has at most " + longest + " characters; shorten it a little.");
    }
    if (tidy.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t')
        || tidy.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      throw Rejection.invalid("not-text", "This contains characters that are no text.");
    }
    return tidy;
  }
}
