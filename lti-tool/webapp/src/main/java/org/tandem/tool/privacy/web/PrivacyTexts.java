package org.tandem.tool.privacy.web;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.tool.inventory.Span;
import org.tandem.tool.inventory.Until;
import org.tandem.tool.privacy.Kept;

/** What is kept about people, in words; the pages, the copies and docs/privacy.md share them. */
final class PrivacyTexts {
  private static final String BUNDLE = "org.tandem.tool.privacy.web.kept";

  private final ResourceBundle bundle;

  PrivacyTexts(Locale language) {
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            language,
            PrivacyTexts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The text under a key. */
  String text(String key) {
    return bundle.getString(key);
  }

  /** Every key that there is a text for. */
  Set<String> keys() {
    return bundle.keySet();
  }

  String title(Kept kept) {
    return text("topic." + kept.topic().id());
  }

  String what(Kept kept) {
    return text("topic." + kept.topic().id() + ".what");
  }

  String why(Kept kept) {
    return text("purpose." + kept.topic().purpose());
  }

  /** How long, where nobody has set anything else. */
  String until(Kept kept) {
    return until(kept, Span::usual);
  }

  /**
   * How long.
   *
   * @param months how many months each time is
   */
  String until(Kept kept, ToIntFunction<Span> months) {
    Until until = kept.topic().until();
    String text = text("until." + until);
    return until
        .span()
        .map(span -> text.replace("{months}", String.valueOf(months.applyAsInt(span))))
        .orElse(text);
  }

  String readers(Kept kept) {
    return each("reader.", kept.topic().readers().stream().sorted());
  }

  String erasure(Kept kept) {
    return kept.fates().stream().map(fate -> text("fate." + fate)).collect(Collectors.joining(" "));
  }

  private String each(String prefix, Stream<? extends Enum<?>> all) {
    return all.map(one -> text(prefix + one)).collect(Collectors.joining(text("comma")));
  }
}
