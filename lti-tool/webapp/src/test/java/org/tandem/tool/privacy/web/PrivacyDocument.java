package org.tandem.tool.privacy.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tandem.tool.inventory.Column;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.privacy.Kept;

/** The part of docs/privacy.md that is printed from the inventory. */
final class PrivacyDocument {
  private static final String BEGIN = "<!-- printed from the inventory: begin -->\n";
  private static final String END = "<!-- printed from the inventory: end -->\n";

  private PrivacyDocument() {}

  /** What stands between the markers of the document. */
  static String between(String document) {
    return document.substring(document.indexOf(BEGIN) + BEGIN.length(), document.indexOf(END));
  }

  /**
   * Everything that is kept about people, and where; then the tables with nothing about anybody.
   */
  static String table(List<Kept> all, List<Holding> holdings) {
    PrivacyTexts texts = new PrivacyTexts(Locale.ENGLISH);
    StringBuilder text =
        new StringBuilder(
            """
            | what | why | how long | who sees it | in a copy | when erased |
            |---|---|---|---|---|---|
            """);
    for (Kept kept : all) {
      text.append(
          "| **%s.** %s | %s | %s | %s | %s | %s |%n"
              .formatted(
                  texts.title(kept),
                  texts.what(kept),
                  texts.why(kept),
                  texts.until(kept),
                  texts.readers(kept),
                  kept.given() ? "yes" : "no",
                  texts.erasure(kept)));
    }
    text.append(
        """

        | table | part of | columns in a copy | columns held back |
        |---|---|---|---|
        """);
    for (Holding holding : holdings) {
      if (holding.topic().isPresent()) {
        text.append(
            "| `%s` | %s | %s | %s |%n"
                .formatted(
                    holding.table(),
                    texts.text("topic." + holding.topic().get().id()),
                    holding.rows().isPresent() ? columns(holding, false) : "none",
                    columns(holding, holding.rows().isPresent())));
      }
    }
    return text.append("\nNothing about a person is in ")
        .append(
            holdings.stream()
                .filter(holding -> holding.topic().isEmpty())
                .map(holding -> "`" + holding.table() + "`")
                .collect(Collectors.joining(", ")))
        .append(".\n")
        .toString();
  }

  private static String columns(Holding holding, boolean heldBack) {
    String names =
        holding.columns().stream()
            .filter(column -> (column.use() == Column.Use.HELD_BACK) == heldBack)
            .map(PrivacyDocument::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "none" : names;
  }

  private static String name(Column column) {
    boolean encrypted =
        column.use() == Column.Use.SEALED
            || column.use() == Column.Use.FILE
            || column.opener().isPresent();
    return column.name() + (encrypted ? " (encrypted)" : "");
  }
}
