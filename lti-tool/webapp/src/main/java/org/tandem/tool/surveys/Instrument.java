package org.tandem.tool.surveys;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.program.LocalText;

/**
 * A questionnaire: statements on one scale, grouped in subscales. It asks for numbers only, so that
 * nothing that somebody wrote lies in an answer.
 *
 * @param id its stable name
 * @param version raised with every change; an answer names the version it was given to
 * @param name what it is called
 * @param source who made it and where it is published
 * @param licence by what right it is used here
 * @param scale the numbers to choose from
 * @param prompt what each side is asked
 * @param subscales what it measures, in order
 * @param items what is to be judged, in order
 */
public record Instrument(
    String id,
    int version,
    LocalText name,
    String source,
    String licence,
    Scale scale,
    Map<Side, LocalText> prompt,
    List<Subscale> subscales,
    List<Item> items) {

  /** Copies what it is given. */
  public Instrument {
    prompt = Map.copyOf(prompt);
    subscales = List.copyOf(subscales);
    items = List.copyOf(items);
  }

  /**
   * The numbers to choose from.
   *
   * @param from the lowest
   * @param to the highest
   * @param labels what numbers mean, by number; always both ends
   */
  public record Scale(int from, int to, Map<Integer, LocalText> labels) {
    /** Copies the labels. */
    public Scale {
      labels = Map.copyOf(labels);
    }

    /** Whether this is one of its numbers. */
    boolean contains(int points) {
      return points >= from && points <= to;
    }

    /** The number as far from the other end. */
    int reversed(int points) {
      return from + to - points;
    }
  }

  /**
   * Something that it measures.
   *
   * @param id its name within the instrument
   * @param name what it is called
   */
  public record Subscale(String id, LocalText name) {}

  /**
   * Something to be judged.
   *
   * @param id its name within the instrument
   * @param subscale what it belongs to
   * @param reversed whether a low number is the good one
   * @param text what it says to each side
   */
  public record Item(String id, String subscale, boolean reversed, Map<Side, LocalText> text) {
    /** Copies the texts. */
    public Item {
      text = Map.copyOf(text);
    }

    /** What it says to one side. */
    public LocalText text(Side side) {
      return Objects.requireNonNull(text.get(side));
    }
  }

  /** What one side is asked. */
  public LocalText prompt(Side side) {
    return Objects.requireNonNull(prompt.get(side));
  }
}
