package org.tandem.tool.surveys;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an answer says about one subscale: the mean of its items, those that are worded the other
 * way turned round. Where fewer than half of the items were answered there is none.
 *
 * @param subscale the subscale's id
 * @param mean on the scale of the instrument
 */
public record Score(String subscale, Optional<Double> mean) {

  /** The scores of an answer, in the order of the subscales. */
  public static List<Score> of(Instrument instrument, Answer answer) {
    return instrument.subscales().stream()
        .map(subscale -> new Score(subscale.id(), mean(instrument, subscale.id(), answer)))
        .toList();
  }

  private static Optional<Double> mean(Instrument instrument, String subscale, Answer answer) {
    List<Instrument.Item> items =
        instrument.items().stream().filter(item -> item.subscale().equals(subscale)).toList();
    List<Integer> given =
        items.stream()
            .filter(item -> answer.points().containsKey(item.id()))
            .map(item -> points(instrument, item, answer))
            .toList();
    return given.size() * 2 < items.size()
        ? Optional.empty()
        : Optional.of(given.stream().mapToInt(Integer::intValue).average().orElseThrow());
  }

  private static int points(Instrument instrument, Instrument.Item item, Answer answer) {
    int chosen = Objects.requireNonNull(answer.points().get(item.id()));
    return item.reversed() ? instrument.scale().reversed(chosen) : chosen;
  }
}
