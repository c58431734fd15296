package org.tandem.matching.explain;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;
import org.tandem.matching.Proven;
import org.tandem.matching.solve.Fairness;
import org.tandem.matching.solve.Residual;

/**
 * What changes to a best matching come to in the points that people see. The slider may have bent
 * points for the solver: which rearrangement is best is asked of the bent market, what it costs of
 * the plain one.
 */
final class Rearrangements {

  private final Market plain;
  private final Fairness fairness;
  private final int most;
  private final Residual residual;
  private final Sums now;

  /**
   * Reads a solved market.
   *
   * @param plain the market before it was bent
   * @param best of the bent market
   */
  Rearrangements(Market plain, Fairness fairness, Proven best) {
    this.plain = plain;
    this.fairness = fairness;
    this.most = plain.mostPoints();
    this.residual = new Residual(best);
    int[] edges = new int[plain.mentees().size()];
    Arrays.setAll(edges, best.matching()::edge);
    this.now = sums(edges, OptionalInt.empty());
  }

  /** What counts of an arrangement. */
  private record Sums(int paired, long points, int worst) {
    Cost costOf(Sums after, boolean isNone) {
      return new Cost((long) paired - after.paired, points - after.points, after.worst, isNone);
    }
  }

  /**
   * What insisting on a pair costs; empty where the mentor has no seat.
   *
   * @param points of the pair, which need not be in the market
   */
  Optional<Cost> costOf(int mentee, int mentor, int points) {
    OptionalLong bent = bentCost(mentee, mentor, points);
    return residual
        .edgesWith(mentee, mentor)
        .map(edges -> now.costOf(sums(edges, OptionalInt.of(points)), bent.orElse(0) <= 0));
  }

  /** The same, beside the best that is possible, if the mentor had one more seat. */
  Cost costWithASeatMore(int mentee, int mentor, int points) {
    long bent = residual.costWithASeatMore(mentee, mentor, fairness.bent(points, most));
    Sums best = sums(residual.edgesAfterASeatMore(mentor), OptionalInt.empty());
    Sums with = sums(residual.edgesWithASeatMore(mentee, mentor), OptionalInt.of(points));
    return best.costOf(with, bent <= 0);
  }

  /** Whether a pair would be part of a best matching if it had more points. */
  boolean isEnough(int mentee, int mentor, int points, int more) {
    OptionalLong cost = bentCost(mentee, mentor, points);
    long gain = (long) fairness.bent(points + more, most) - fairness.bent(points, most);
    return cost.isPresent() && gain >= cost.getAsLong();
  }

  private OptionalLong bentCost(int mentee, int mentor, int points) {
    return residual.costOf(mentee, mentor, fairness.bent(points, most));
  }

  /** By how much the solver's own sum would grow with one more seat, by mentor. */
  long[] worthOfASeat() {
    return residual.gainsOfASeat();
  }

  /** What one more seat of a mentor would add. */
  Gain gainOfASeat(int mentor) {
    Sums after = sums(residual.edgesAfterASeatMore(mentor), OptionalInt.empty());
    return new Gain((long) after.paired - now.paired, after.points - now.points);
  }

  private Sums sums(int[] edges, OptionalInt onTop) {
    int paired = onTop.isPresent() ? 1 : 0;
    long points = onTop.orElse(0);
    int worst = onTop.orElse(Integer.MAX_VALUE);
    for (int edge : edges) {
      if (edge != Matching.NONE) {
        paired++;
        points += plain.points(edge);
        worst = Math.min(worst, plain.points(edge));
      }
    }
    return new Sums(paired, points, paired == 0 ? 0 : worst);
  }
}
