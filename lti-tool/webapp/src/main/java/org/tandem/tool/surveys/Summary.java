package org.tandem.tool.surveys;

import java.util.List;
import org.tandem.tool.engagements.Side;

/**
 * What a group of people answered to one questionnaire in one round, in the mean.
 *
 * @param occasion when it was asked
 * @param round the number of the round
 * @param instrument what was asked
 * @param side who was asked
 * @param people how many answers are in it; 0 where they are too few to show
 * @param means by subscale, those that enough people answered; none where there are too few
 */
public record Summary(
    Occasion occasion, int round, Instrument instrument, Side side, int people, List<Mean> means) {

  /**
   * The mean of a subscale.
   *
   * @param subscale its id
   * @param mean on the scale of the instrument, to one decimal
   */
  public record Mean(String subscale, double mean) {}
}
