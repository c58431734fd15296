package org.tandem.tool.surveys.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.surveys.Instrument;

/**
 * A questionnaire as one side is asked it.
 *
 * @param id its name
 * @param name what it is called
 * @param prompt what is asked
 * @param source who made it
 * @param language the language of all its texts, which may not be the reader's
 * @param from the lowest number
 * @param to the highest
 * @param labels what numbers mean, by number
 * @param items what is to be judged
 */
public record InstrumentView(
    String id,
    String name,
    String prompt,
    String source,
    String language,
    int from,
    int to,
    Map<String, String> labels,
    List<ItemView> items) {

  /** Something to be judged; {@code {partner}} in it stands for the other one's name. */
  public record ItemView(String id, String text) {}

  static InstrumentView of(Instrument instrument, Side side, Locale locale) {
    boolean translated =
        instrument.items().stream()
            .allMatch(item -> item.text(side).byLanguage().containsKey(locale.getLanguage()));
    Locale spoken = translated ? locale : Locale.ENGLISH;
    Map<String, String> labels = new TreeMap<>();
    instrument
        .scale()
        .labels()
        .forEach((number, label) -> labels.put(String.valueOf(number), label.in(spoken)));
    return new InstrumentView(
        instrument.id(),
        instrument.name().in(spoken),
        instrument.prompt(side).in(spoken),
        instrument.source(),
        spoken.getLanguage(),
        instrument.scale().from(),
        instrument.scale().to(),
        labels,
        instrument.items().stream()
            .map(item -> new ItemView(item.id(), item.text(side).in(spoken)))
            .toList());
  }
}
