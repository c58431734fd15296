package org.tandem.matching;

import java.util.HashMap;
import java.util.Map;

/** Tries every way to pair people: slow, obvious, and written without a thought of the solver. */
final class EnumeratedOptimum {

  /** The most mentees that can be paired, and the most points with that many. */
  record Optimum(int pairs, long points) {}

  private EnumeratedOptimum() {}

  static Optimum of(Market market) {
    return from(market, 0, new HashMap<>(market.seats()));
  }

  private static Optimum from(Market market, int position, Map<String, Integer> free) {
    if (position == market.mentees().size()) {
      return new Optimum(0, 0);
    }
    Optimum best = from(market, position + 1, free);
    for (Market.Edge edge : market.edges()) {
      int left = free.getOrDefault(edge.mentor(), 0);
      if (edge.mentee().equals(market.mentees().get(position)) && left > 0) {
        free.put(edge.mentor(), left - 1);
        Optimum rest = from(market, position + 1, free);
        free.put(edge.mentor(), left);
        best = better(best, new Optimum(rest.pairs() + 1, rest.points() + edge.points()));
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
