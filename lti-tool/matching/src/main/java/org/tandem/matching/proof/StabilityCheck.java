package org.tandem.matching.proof;

import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;
import org.tandem.matching.RankedMarket;
import org.tandem.matching.Stable;

/**
 * Checks that a matching is stable in one pass over all pairs, knowing nothing of how it was found:
 * nobody passes the cutoff of a mentor whom they want more than their own. An empty list of
 * objections proves it.
 */
public final class StabilityCheck {

  private StabilityCheck() {}

  /** Everything that speaks against it, in words; empty when proved. */
  public static List<String> objections(Stable claim) {
    List<String> objections = new ArrayList<>();
    RankedMarket ranked = claim.ranked();
    Market market = ranked.market();
    Matching matching = claim.matching();
    int[] loads = matching.loads();
    for (int j = 0; j < loads.length; j++) {
      if (loads[j] > market.seats(j)) {
        objections.add("mentor " + market.mentors().get(j) + " has more mentees than seats");
      }
    }
    for (int i = 0; i < market.mentees().size(); i++) {
      int own = matching.edge(i);
      for (int e = market.first(i); e < market.first(i + 1); e++) {
        boolean wanted = own == Matching.NONE || ranked.menteesPlace(e) < ranked.menteesPlace(own);
        int mentor = market.mentorOf(e);
        boolean passes = ranked.mentorsPlace(e) < claim.cutoff(mentor);
        if (wanted && passes) {
          objections.add("these two would rather have each other: " + market.edges().get(e));
        }
      }
    }
    return objections;
  }
}
