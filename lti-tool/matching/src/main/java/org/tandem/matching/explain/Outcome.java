package org.tandem.matching.explain;

import java.util.Arrays;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;

/**
 * What a matching means for the people in it, in plain figures.
 *
 * @param paired mentees with a mentor
 * @param unmatched mentees without
 * @param welfare sum of the points of all pairs
 * @param worst points of the pair with the fewest; 0 without pairs
 * @param lowest points below which one pair in a hundred lies
 * @param regrets mentees with a mentor who would gain by them, and they by that mentor (a blocking
 *     pair by points)
 */
public record Outcome(int paired, int unmatched, long welfare, int worst, int lowest, int regrets) {

  /** Reads a matching. */
  public static Outcome of(Matching matching) {
    Market market = matching.market();
    int mentees = market.mentees().size();
    int[] points = new int[matching.size()];
    int[] least = new int[market.mentors().size()];
    int[] loads = matching.loads();
    Arrays.setAll(least, j -> loads[j] < market.seats(j) ? -1 : Integer.MAX_VALUE);
    int next = 0;
    for (int i = 0; i < mentees; i++) {
      int edge = matching.edge(i);
      if (edge != Matching.NONE) {
        points[next++] = market.points(edge);
        int mentor = market.mentorOf(edge);
        least[mentor] = Math.min(least[mentor], market.points(edge));
      }
    }
    Arrays.sort(points);
    return new Outcome(
        points.length,
        mentees - points.length,
        matching.welfare(),
        points.length == 0 ? 0 : points[0],
        points.length == 0 ? 0 : points[points.length / 100],
        regrets(matching, least));
  }

  private static int regrets(Matching matching, int[] least) {
    Market market = matching.market();
    int regrets = 0;
    for (int i = 0; i < market.mentees().size(); i++) {
      int own = matching.edge(i) == Matching.NONE ? -1 : market.points(matching.edge(i));
      boolean regret = false;
      for (int e = market.first(i); e < market.first(i + 1) && !regret; e++) {
        regret =
            market.seats(market.mentorOf(e)) > 0
                && market.points(e) > own
                && market.points(e) > least[market.mentorOf(e)];
      }
      regrets += regret ? 1 : 0;
    }
    return regrets;
  }
}
