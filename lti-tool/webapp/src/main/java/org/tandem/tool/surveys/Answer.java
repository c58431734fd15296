package org.tandem.tool.surveys;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.tandem.tool.engagements.Side;

/**
 * What one of a pair answered, once and for all: it does not change when the other's is seen.
 *
 * @param id ours
 * @param occasion when it was asked
 * @param round the number of the round
 * @param instrument the id of the questionnaire
 * @param version the version of it
 * @param side as which of the two it was answered
 * @param person who answered; after a hand-over another may stand on the same side
 * @param answeredAt when
 * @param points the numbers chosen, by item; items that were left out are missing
 */
public record Answer(
    UUID id,
    Occasion occasion,
    int round,
    String instrument,
    int version,
    Side side,
    UUID person,
    Instant answeredAt,
    Map<String, Integer> points) {

  /** Copies the numbers. */
  public Answer {
    points = Map.copyOf(points);
  }

  /** Whether both were answers to the same question. */
  public boolean isToTheSameAs(Answer other) {
    return occasion == other.occasion
        && round == other.round
        && instrument.equals(other.instrument);
  }
}
