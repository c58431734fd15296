package org.tandem.demo.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of HTML that is safe to show: every value that came in as text has been escaped. */
public record Html(String markup) {
  /** No markup at all. */
  public static final Html EMPTY = new Html("");

  /**
   * Fills the {@code {}} places of a template, in order. Values of type {@code Html} go in as they
   * are, everything else as escaped text.
   */
  public static Html of(String template, Object... values) {
    StringBuilder filled = new StringBuilder(template.length() + 64);
    int from = 0;
    for (Object value : values) {
      int place = template.indexOf("{}", from);
      if (place < 0) {
        throw new IllegalArgumentException("More values than places: " + template);
      }
      filled.append(template, from, place);
      filled.append(value instanceof Html html ? html.markup() : escape(Objects.toString(value)));
      from = place + 2;
    }
    if (template.indexOf("{}", from) >= 0) {
      throw new IllegalArgumentException("Fewer values than places: " + template);
    }
    return new Html(filled.append(template, from, template.length()).toString());
  }

  /** Puts pieces one after the other. */
  public static Html join(Stream<Html> pieces) {
    return new Html(pieces.map(Html::markup).collect(Collectors.joining("\n")));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
