package org.tandem.tool.reminders;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
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
 * @param news one for each thing that they are told besides, in a steady order
 */
record Digest(List<Turn> turns, List<News.Item> news) {
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
    news = List.copyOf(news);
  }

  /** Whether there is nothing to say. */
  boolean isEmpty() {
    return turns.isEmpty() && news.isEmpty();
  }

  /** A fingerprint of what there is to say; empty for nothing. */
  String fingerprint() {
    TreeSet<String> keys = new TreeSet<>();
    turns.forEach(turn -> keys.add(turn.key()));
    news.forEach(item -> keys.add(item.key()));
    return isEmpty() ? "" : Secret.hash(String.join("\n", keys));
  }

  /** What the mail is headed. */
  String subject(Locale language) {
    return texts(language).getString(turns.isEmpty() ? "subject." + news.get(0).kind() : "subject");
  }

  /**
   * What the mail says: where it is the person's turn and what happens to what they wrote, and
   * nothing of what about or with whom.
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
        + Arrays.stream(News.Kind.values())
            .map(kind -> told(kind, language))
            .collect(Collectors.joining())
        + texts.getString("foot").replace("{unsubscribe}", unsubscribe);
  }

  /** What there is to tell of one kind; nothing where there is none. */
  private String told(News.Kind kind, Locale language) {
    DateTimeFormatter day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
    String lines =
        news.stream()
            .filter(item -> item.kind() == kind)
            .map(
                item ->
                    texts(language)
                        .getString("line." + kind)
                        .replace("{program}", item.program())
                        .replace("{date}", day.format(item.on())))
            .distinct()
            .collect(Collectors.joining("\n"));
    return lines.isEmpty()
        ? ""
        : texts(language).getString("news." + kind).replace("{lines}", lines);
  }

  private static ResourceBundle texts(Locale language) {
    return Catalogue.of(TEXTS, language);
  }
}
