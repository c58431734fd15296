package org.tandem.matching.solve;

import java.util.stream.IntStream;
import org.tandem.matching.Market;

/** Tries every way to pair people: slow, obvious, and written without a thought of the solver. */
final class EnumeratedOptimum {

  /** The most mentees that can be paired, and the most points with that many. */
  record Optimum(int pairs, long points) {}

  private EnumeratedOptimum() {}

  static Optimum of(Market market) {
    int[] free = IntStream.range(0, market.mentors().size()).map(market::seats).toArray();
    return from(market, 0, free);
  }

  private static Optimum from(Market market, int mentee, int[] free) {
    if (mentee == market.mentees().size()) {
      return new Optimum(0, 0);
    }
    Optimum best = from(market, mentee + 1, free);
    for (int edge = market.first(mentee); edge < market.first(mentee + 1); edge++) {
      int mentor = market.mentorOf(edge);
      if (free[mentor] > 0) {
        free[mentor]--;
        Optimum rest = from(market, mentee + 1, free);
        free[mentor]++;
        best = better(best, new Optimum(rest.pairs() + 1, rest.points() + market.points(edge)));
      }
    }
    return best;
  }

  private static Optimum better(Optimum one, Optimum other) {
    if (one.pairs() != other.pairs()) {
      return one.pairs() > other.pairs() ? one : other;
    }
    return one.points() >= other.points() ? one : other;
  }
}
