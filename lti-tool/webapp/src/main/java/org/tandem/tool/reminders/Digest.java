package org.tandem.tool.reminders;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tandem.tool.kernel.Catalogue;
import org.tandem.tool.kernel.Secret;

/**
 * Everything that one person is to hear of.
 *
 * @param turns one for each thing that waits for them, in a steady order
 * @param farewells one for each thing that goes, in a steady order
 */
record Digest(List<Turn> turns, List<Farewells.Farewell> farewells) {
  private static final String TEXTS = "org.tandem.tool.reminders.mail";

  /**
   * Something that waits.
   *
   * @param key tells it from everything else; never shown
   * @param program the program's name
   * @param course the course's name
   * @param role what the program calls this person in it; empty before they are anything
   */
  record Turn(String key, String program, String course, String role) {}

  Digest {
    turns = List.copyOf(turns);
    farewells = List.copyOf(farewells);
  }

  /** Whether there is nothing to say. */
  boolean isEmpty() {
    return turns.isEmpty() && farewells.isEmpty();
  }

  /** A fingerprint of what there is to say; empty for nothing. */
  String fingerprint() {
    TreeSet<String> keys = new TreeSet<>();
    turns.forEach(turn -> keys.add(turn.key()));
    farewells.forEach(farewell -> keys.add(farewell.key()));
    return isEmpty() ? "" : Secret.hash(String.join("\n", keys));
  }

  /** What the mail is headed. */
  String subject(Locale language) {
    return texts(language).getString(turns.isEmpty() ? "subject.goes" : "subject");
  }

  /**
   * What the mail says: where it is the person's turn and what goes when, and nothing of what about
   * or with whom.
   *
   * @param unsubscribe the address that turns mail off
   */
  String text(Locale language, String unsubscribe) {
    ResourceBundle texts = texts(language);
    String lines =
        turns.stream()
            .map(
                turn ->
                    texts
                        .getString(turn.role().isEmpty() ? "line" : "line.role")
                        .replace("{role}", turn.role())
                        .replace("{program}", turn.program())
                        .replace("{course}", turn.course()))
            .distinct()
            .collect(Collectors.joining("\n"));
    return (turns.isEmpty() ? "" : texts.getString("waits").replace("{lines}", lines))
        + (farewells.isEmpty() ? "" : texts.getString("goes").replace("{lines}", going(language)))
        + texts.getString("foot").replace("{unsubscribe}", unsubscribe);
  }

  private String going(Locale language) {
    DateTimeFormatter day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
    return farewells.stream()
        .map(
            farewell ->
                texts(language)
                    .getString("line.goes")
                    .replace("{program}", farewell.program())
                    .replace("{date}", day.format(farewell.on())))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static ResourceBundle texts(Locale language) {
    return Catalogue.of(TEXTS, language);
  }
}
