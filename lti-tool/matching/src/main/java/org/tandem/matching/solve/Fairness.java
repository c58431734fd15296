package org.tandem.matching.solve;

import org.tandem.matching.InvalidPolicy;
import org.tandem.matching.Market;

/**
 * A slider between the best for the worst-off and the fewest regrets. Points are bent before they
 * are summed: below 0 concave, so that a point counts more for a pair that has few; above 0 convex,
 * so that two who are best for each other are seldom kept apart; 0 leaves them as they are. The
 * optimum of the bent points is found and proved like any other.
 *
 * @param bend from -8 to 8: the bent points are (exp(bend x) - 1) / (exp(bend) - 1), x being the
 *     share of the most points
 */
public record Fairness(double bend) {

  /** Points as they are. */
  public static final Fairness NEUTRAL = new Fairness(0);

  private static final double MOST = 8;

  /** Bent points of a pair that had the most: enough for steps where the curve is flat. */
  private static final int FINEST = 1_000_000;

  /** Rejects what is no number from -8 to 8. */
  public Fairness {
    InvalidPolicy.require(
        bend >= -MOST && bend <= MOST, "the fairness slider goes from -8 to 8, not to " + bend);
  }

  /** Whether points stay as they are. */
  public boolean isNeutral() {
    return bend == 0;
  }

  /** The same pairs with bent points. */
  public Market apply(Market market) {
    int most = market.mostPoints();
    return isNeutral() ? market : market.withPoints(edge -> bent(market.points(edge), most));
  }

  /**
   * What some points are bent to.
   *
   * @param points of a pair, which may have more than any pair of the market
   * @param most the most points of the market
   */
  public int bent(int points, int most) {
    if (isNeutral() || most == 0) {
      return points;
    }
    double share = StrictMath.expm1(bend * points / most) / StrictMath.expm1(bend);
    return (int) Math.min(Market.MOST_POINTS, Math.round(share * FINEST));
  }
}
