package org.tandem.tool.readiness;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Side;

/**
 * What one side of a program reads before taking part, as a file that can be reviewed and shared.
 * Texts are by language code, English always among them; {@code {mentor}}, {@code {mentee}} and
 * their plurals {@code {mentors}}, {@code {mentees}} stand for the program's own words.
 *
 * @param format {@link #FORMAT}
 * @param id its stable name
 * @param version raised with every change
 * @param side for whom
 * @param name what it is called
 * @param sections what to read, in order
 * @param situations what to think about, in order
 */
public record Guide(
    String format,
    String id,
    int version,
    Side side,
    Map<String, String> name,
    List<Section> sections,
    List<Situation> situations) {

  /** The format that files name. */
  public static final String FORMAT = "tandem-guide/1";

  /** Something to read. */
  public record Section(Map<String, String> title, Map<String, String> text, @Nullable Link link) {}

  /** Where to read on: an https address, and what is there. */
  public record Link(String address, Map<String, String> text) {}

  /** Something that may happen, and what one could do. */
  public record Situation(String id, Map<String, String> text, List<Option> choices) {}

  /**
   * Something that one could do.
   *
   * @param fits whether it is what this kind of help is about
   * @param why what is to be said about it, shown to whoever chooses it
   */
  public record Option(
      String id, boolean fits, Map<String, String> text, Map<String, String> why) {}

  /** Whether a choice that fits was made in every situation, by their ids. */
  boolean isAnsweredBy(Map<String, String> choices) {
    return situations.stream()
        .allMatch(
            situation ->
                situation.choices().stream()
                    .anyMatch(one -> one.fits() && one.id().equals(choices.get(situation.id()))));
  }
}
