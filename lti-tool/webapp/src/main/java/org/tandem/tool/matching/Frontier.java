package org.tandem.tool.matching;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;
import org.tandem.matching.explain.Outcome;
import org.tandem.matching.solve.Fairness;
import org.tandem.matching.solve.Optimum;

/**
 * What each choice would come to on this very roster, before anything is published. Each is the
 * best arrangement under its condition, so nothing better exists for it.
 */
public final class Frontier {
  private static final int MOST_STEPS = 8;
  private static final List<Integer> POSITIONS = List.of(-8, -4, -2, 0, 2, 4, 8);

  private final Market plain;
  private final int[] pinned;

  private Frontier(MatchInputs inputs) {
    this.plain = Solve.market(inputs);
    this.pinned = Solve.pinned(inputs);
  }

  /**
   * One choice, in points as people see them.
   *
   * @param leastPoints points that each pair must have at least
   * @param fairness the position of the slider
   * @param pairs how many pairs there are then
   * @param unmatched how many mentees stay without one
   * @param points of all pairs together
   * @param worst points of the worst pair; 0 without pairs
   * @param regrets mentees who would gain by a mentor who would gain by them (blocking pairs by
   *     points); pairs that staff decided are left aside
   */
  public record Choice(
      int leastPoints,
      int fairness,
      int pairs,
      int unmatched,
      long points,
      int worst,
      int regrets) {}

  /**
   * What insisting on good pairs costs, from "nobody stays alone" upwards: the more points a pair
   * must have, the better the worst pair, and the more people stay without one.
   */
  static List<Choice> bars(MatchInputs inputs) {
    int fairness = inputs.weights().fairness();
    Frontier frontier = new Frontier(inputs.weighing(inputs.weights().requiring(0)));
    Matching best = frontier.best(frontier.plain, fairness);
    return Stream.concat(Stream.of(0), frontier.thresholds(best).stream())
        .distinct()
        .map(least -> frontier.choice(frontier.above(least), least, fairness))
        .toList();
  }

  /** What the fairness slider trades for what, at seven positions. */
  static List<Choice> slider(MatchInputs inputs) {
    Frontier frontier = new Frontier(inputs);
    int least = inputs.weights().leastPoints();
    return POSITIONS.stream()
        .map(position -> frontier.choice(frontier.plain, least, position))
        .toList();
  }

  /**
   * Points at which a pair of the best arrangement drops out, evenly chosen where there are many.
   */
  private SortedSet<Integer> thresholds(Matching best) {
    List<Integer> points =
        Stream.concat(best.pairs().stream().map(Market.Edge::points), Arrays.stream(pinned).boxed())
            .distinct()
            .sorted()
            .map(one -> one + 1)
            .toList();
    SortedSet<Integer> chosen = new TreeSet<>();
    for (int step = 0; step < MOST_STEPS && !points.isEmpty(); step++) {
      chosen.add(points.get(step * points.size() / MOST_STEPS));
    }
    return chosen;
  }

  private Market above(int least) {
    return plain.keeping(edge -> plain.points(edge) >= least);
  }

  private Matching best(Market market, int fairness) {
    Market bent = new Fairness(-fairness).apply(market);
    return Optimum.of(bent).matching().in(market);
  }

  private Choice choice(Market market, int least, int fairness) {
    Outcome outcome = Outcome.of(best(market, fairness));
    int worstPinned = Arrays.stream(pinned).min().orElse(Integer.MAX_VALUE);
    return new Choice(
        least,
        fairness,
        outcome.paired() + pinned.length,
        outcome.unmatched(),
        outcome.welfare() + Arrays.stream(pinned).asLongStream().sum(),
        outcome.paired() == 0 ? worst(worstPinned) : Math.min(outcome.worst(), worstPinned),
        outcome.regrets());
  }

  private int worst(int worstPinned) {
    return pinned.length == 0 ? 0 : worstPinned;
  }
}
