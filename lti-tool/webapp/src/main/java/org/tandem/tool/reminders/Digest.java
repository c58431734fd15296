package org.tandem.tool.reminders;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tandem.tool.kernel.Catalogue;
import org.tandem.tool.kernel.Secret;

/**
 * Everything that waits for one person.
 *
 * @param turns one for each thing, in a steady order
 */
record Digest(List<Turn> turns) {
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
  }

  /** A fingerprint of what waits; empty for nothing. */
  String fingerprint() {
    return turns.isEmpty()
        ? ""
        : Secret.hash(String.join("\n", new TreeSet<>(turns.stream().map(Turn::key).toList())));
  }

  /** What the mail is headed. */
  String subject(Locale language) {
    return texts(language).getString("subject");
  }

  /**
   * What the mail says: where it is the person's turn, and nothing of what about or with whom.
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
    return texts.getString("text").replace("{unsubscribe}", unsubscribe).replace("{lines}", lines);
  }

  private static ResourceBundle texts(Locale language) {
    return Catalogue.of(TEXTS, language);
  }
}
