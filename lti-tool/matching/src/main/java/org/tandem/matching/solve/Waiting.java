package org.tandem.matching.solve;

import java.util.function.ToIntFunction;
import org.tandem.matching.InvalidPolicy;
import org.tandem.matching.Market;

/**
 * The promise of a rolling program that is matched in batches: whoever has waited long enough goes
 * first. Their pairs earn more than all other points together, so that as many of them as possible
 * get a mentor before anybody else does. The number of pairs is no smaller for it: a largest
 * matching can always be one that serves as many of the first as can be served at all (mentees that
 * can be served together form a transversal matroid, Edmonds and Fulkerson 1965).
 *
 * @param longest batches after which nobody is to wait longer, at least 1
 */
public record Waiting(int longest) {

  /** Rejects what promises nothing. */
  public Waiting {
    InvalidPolicy.require(longest >= 1, "the longest wait is at least 1 batch, not " + longest);
  }

  /**
   * The same pairs, with the bonus for those whose time has come.
   *
   * @param waited batches that each mentee has been in without a mentor, by id
   * @throws org.tandem.matching.InvalidRoster if the market is so large that the bonus exceeds the
   *     most points of a pair; from a million mentees with a thousand points on
   */
  public Market apply(Market market, ToIntFunction<String> waited) {
    long bonus = (long) market.mostPoints() * market.mentees().size() + 1;
    int[] points = new int[market.edgeCount()];
    for (int i = 0; i < market.mentees().size(); i++) {
      boolean due = waited.applyAsInt(market.mentees().get(i)) >= longest;
      for (int e = market.first(i); e < market.first(i + 1); e++) {
        long worth = market.points(e) + (due ? bonus : 0);
        points[e] = (int) Math.min(worth, Market.MOST_POINTS + 1L);
      }
    }
    return market.withPoints(edge -> points[edge]);
  }
}
