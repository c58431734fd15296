package org.tandem.tool.outcomes;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the gradebook says beside a score: what it rests on, and nothing of what the two wrote. */
final class ScoreComment {
  private static final String BUNDLE = "org.tandem.tool.outcomes.comment";

  private ScoreComment() {}

  /** The comment in the language that the agreement was written in. */
  static String of(Locale language, int agreementNumber, int countersigned) {
    return text("comment", language, agreementNumber, countersigned);
  }

  /** The comment beside a score that an instructor decided about. */
  static String reviewed(Locale language, int agreementNumber, int countersigned) {
    return text("reviewed", language, agreementNumber, countersigned);
  }

  private static String text(String key, Locale language, int agreementNumber, int countersigned) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            BUNDLE,
            language,
            ScoreComment.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(texts.getString(key), language)
        .format(new Object[] {String.valueOf(agreementNumber), countersigned});
  }
}
