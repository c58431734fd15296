package org.tandem.matching.solve;

import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;
import org.tandem.matching.Proven;

/**
 * One pool in which people may be mentee and mentor at once, under one id, but no two mentor each
 * other. The best matching is repaired: of each such two pairs the one with fewer points is ruled
 * out and the market solved again. What comes out is best among what is left, and what the rule
 * cost is at most the difference to the first matching.
 *
 * @param best the matching, proven in the market without the pairs ruled out
 * @param ruledOut in the order in which they were
 * @param bound the best matching if two could mentor each other: no repair can be worth more
 */
public record BothRoles(Proven best, List<Market.Edge> ruledOut, Proven bound) {

  /** Solves a market of people with two roles. */
  public static BothRoles of(Market market) {
    List<Market.Edge> ruledOut = new ArrayList<>();
    Proven bound = Optimum.of(market);
    Proven best = bound;
    List<Market.Edge> mutual = mutual(best.matching());
    while (!mutual.isEmpty()) {
      ruledOut.addAll(mutual);
      List<Market.Edge> gone = List.copyOf(mutual);
      Market now = best.matching().market();
      best = Optimum.of(now.keeping(e -> !gone.contains(now.edges().get(e))));
      mutual = mutual(best.matching());
    }
    return new BothRoles(best, List.copyOf(ruledOut), bound);
  }

  /** Of each two who mentor each other, the pair with fewer points. */
  private static List<Market.Edge> mutual(Matching matching) {
    List<Market.Edge> found = new ArrayList<>();
    for (Market.Edge pair : matching.pairs()) {
      matching
          .pairOf(pair.mentor())
          .filter(back -> back.mentor().equals(pair.mentee()))
          .filter(back -> pair.mentee().compareTo(back.mentee()) < 0)
          .ifPresent(back -> found.add(pair.points() < back.points() ? pair : back));
    }
    return found;
  }
}
