package org.tandem.matching.explain;

import java.util.Arrays;
import java.util.List;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;
import org.tandem.matching.solve.Fairness;
import org.tandem.matching.solve.Optimum;

/**
 * What the fairness slider trades for what, on one roster, before anything is published.
 *
 * @param points one for each position of the slider
 */
public record Frontier(List<Point> points) {

  private static final double[] POSITIONS = {-8, -4, -2, 0, 2, 4, 8};

  /**
   * One position of the slider.
   *
   * @param fairness the position
   * @param outcome what comes of it, in unbent points
   */
  public record Point(Fairness fairness, Outcome outcome) {}

  /** Solves a market at seven positions of the slider. */
  public static Frontier of(Market market) {
    return new Frontier(
        Arrays.stream(POSITIONS).mapToObj(bend -> point(market, new Fairness(bend))).toList());
  }

  private static Point point(Market market, Fairness fairness) {
    Matching bent = Optimum.of(fairness.apply(market)).matching();
    return new Point(fairness, Outcome.of(bent.in(market)));
  }
}
