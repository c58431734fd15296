package org.tandem.matching.solve;

import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;

/** Every matching of a small market that exceeds no seats. */
final class AllMatchings {

  private AllMatchings() {}

  static List<Matching> of(Market market) {
    List<Matching> all = new ArrayList<>();
    extend(market, 0, new int[market.mentees().size()], new int[market.mentors().size()], all);
    return all;
  }

  private static void extend(
      Market market, int mentee, int[] edges, int[] loads, List<Matching> all) {
    if (mentee == edges.length) {
      all.add(new Matching(market, edges.clone()));
      return;
    }
    edges[mentee] = Matching.NONE;
    extend(market, mentee + 1, edges, loads, all);
    for (int e = market.first(mentee); e < market.first(mentee + 1); e++) {
      int mentor = market.mentorOf(e);
      if (loads[mentor] < market.seats(mentor)) {
        loads[mentor]++;
        edges[mentee] = e;
        extend(market, mentee + 1, edges, loads, all);
        loads[mentor]--;
      }
    }
  }
}
