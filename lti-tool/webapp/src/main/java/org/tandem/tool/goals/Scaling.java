package org.tandem.tool.goals;

import java.util.List;

/**
 * The T-score of Goal Attainment Scaling over several goals (Kiresuk and Sherman 1968): levels from
 * -2 to +2, each with its weight, brought together so that 50 means "all as expected".
 *
 * <pre>T = 50 + 10 * sum(w x) / sqrt((1 - rho) * sum(w^2) + rho * (sum w)^2)</pre>
 *
 * with rho = 0.3, the usual assumption about how goals correlate. T is no percentage: with one goal
 * it runs from 30 to 70, with more goals further, so it is always given with its range.
 *
 * @param at T at the given levels
 * @param lowest T with every goal at -2
 * @param highest T with every goal at +2
 */
public record Scaling(double at, double lowest, double highest) {
  private static final double RHO = 0.3;
  private static final int LIMIT = 2;

  /**
   * A goal's part in the score.
   *
   * @param level where it stands, -2 to +2
   * @param weight how much it counts, 1 or more
   */
  public record Part(int level, int weight) {
    /** Checks both. */
    public Part {
      if (Math.abs(level) > LIMIT || weight < 1) {
        throw new IllegalArgumentException("level " + level + ", weight " + weight);
      }
    }
  }

  /**
   * The score of at least one goal.
   *
   * @throws IllegalArgumentException without any goal: there is nothing to score
   */
  public static Scaling of(List<Part> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("no goals, no score");
    }
    double sum = 0;
    double squares = 0;
    double weighted = 0;
    for (Part part : parts) {
      sum += part.weight();
      squares += (double) part.weight() * part.weight();
      weighted += (double) part.weight() * part.level();
    }
    double spread = Math.sqrt((1 - RHO) * squares + RHO * sum * sum);
    double reach = 10 * LIMIT * sum / spread;
    return new Scaling(50 + 10 * weighted / spread, 50 - reach, 50 + reach);
  }
}
