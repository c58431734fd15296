package org.tandem.tool.matching;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What insisting on good pairs costs on this very roster: the more points a pair must have at
 * least, the better the worst pair, and the more people stay without one. Each step is the best
 * arrangement under its condition, so nothing better exists for it.
 */
public final class Frontier {
  private static final int MOST_STEPS = 8;

  private Frontier() {}

  /**
   * One choice.
   *
   * @param leastPoints points that each pair must have at least
   * @param pairs how many pairs there are then
   * @param unmatched how many mentees stay without one
   * @param points of all pairs together
   * @param worst points of the worst pair; 0 without pairs
   */
  public record Step(int leastPoints, int pairs, int unmatched, long points, int worst) {}

  /** The steps, from "nobody stays alone" upwards. */
  static List<Step> of(MatchInputs inputs) {
    MatchInputs open = inputs.weighing(inputs.weights().requiring(0));
    List<MatchResult.Pair> best = Solve.pairs(open);
    return Stream.concat(Stream.of(0), thresholds(best).stream())
        .distinct()
        .map(least -> least == 0 ? step(open, 0, best) : step(open, least))
        .toList();
  }

  /**
   * Points at which a pair of the best arrangement drops out, evenly chosen where there are many.
   */
  private static SortedSet<Integer> thresholds(List<MatchResult.Pair> best) {
    List<Integer> points =
        best.stream().map(MatchResult.Pair::points).distinct().sorted().map(p -> p + 1).toList();
    SortedSet<Integer> chosen = new TreeSet<>();
    for (int step = 0; step < MOST_STEPS && !points.isEmpty(); step++) {
      chosen.add(points.get(step * points.size() / MOST_STEPS));
    }
    return chosen;
  }

  private static Step step(MatchInputs open, int least) {
    return step(open, least, Solve.pairs(open.weighing(open.weights().requiring(least))));
  }

  private static Step step(MatchInputs open, int least, List<MatchResult.Pair> pairs) {
    return new Step(
        least,
        pairs.size(),
        open.mentees().size() - pairs.size(),
        pairs.stream().mapToLong(MatchResult.Pair::points).sum(),
        pairs.stream().mapToInt(MatchResult.Pair::points).min().orElse(0));
  }
}
