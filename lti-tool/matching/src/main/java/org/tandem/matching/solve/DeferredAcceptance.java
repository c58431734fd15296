package org.tandem.matching.solve;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;
import org.tandem.matching.RankedMarket;
import org.tandem.matching.Stable;

/**
 * Deferred acceptance with the mentees proposing (Gale and Shapley 1962; hospitals and residents):
 * stable, the best stable matching for every mentee, and no mentee can gain by a list that is not
 * the true one. Each edge is proposed at most once.
 */
public final class DeferredAcceptance {

  private final RankedMarket ranked;
  private final Market market;
  private final int[] proposals;
  private final int[] next;
  private final int[] edges;

  /** Edges held by each mentor. */
  private final int[][] held;

  private final int[] load;

  private DeferredAcceptance(RankedMarket ranked) {
    this.ranked = ranked;
    market = ranked.market();
    int mentees = market.mentees().size();
    proposals = new int[market.edgeCount()];
    next = new int[mentees];
    for (int i = 0; i < mentees; i++) {
      next[i] = market.first(i);
      for (int e = market.first(i); e < market.first(i + 1); e++) {
        proposals[market.first(i) + ranked.menteesPlace(e)] = e;
      }
    }
    edges = new int[mentees];
    Arrays.fill(edges, Matching.NONE);
    load = new int[market.mentors().size()];
    held = new int[load.length][];
    Arrays.setAll(held, j -> new int[Math.min(market.seats(j), mentees)]);
  }

  /** Solves a ranked market. */
  public static Stable of(RankedMarket ranked) {
    return new DeferredAcceptance(ranked).solve();
  }

  private Stable solve() {
    Deque<Integer> free = new ArrayDeque<>();
    for (int i = 0; i < edges.length; i++) {
      free.add(i);
    }
    while (!free.isEmpty()) {
      int mentee = free.poll();
      while (edges[mentee] == Matching.NONE && next[mentee] < market.first(mentee + 1)) {
        int refused = propose(proposals[next[mentee]++], mentee);
        if (refused != Matching.NONE && refused != mentee) {
          free.add(refused);
        }
      }
    }
    return new Stable(ranked, new Matching(market, edges));
  }

  /** Returns the mentee who is without a mentor after this, if any. */
  private int propose(int edge, int mentee) {
    int mentor = market.mentorOf(edge);
    if (load[mentor] < held[mentor].length) {
      held[mentor][load[mentor]++] = edge;
      edges[mentee] = edge;
      return Matching.NONE;
    }
    int worst = -1;
    for (int s = 0; s < load[mentor]; s++) {
      if (worst < 0 || place(mentor, s) > place(mentor, worst)) {
        worst = s;
      }
    }
    if (worst < 0 || place(mentor, worst) < ranked.mentorsPlace(edge)) {
      return mentee;
    }
    int refused = market.menteeOf(held[mentor][worst]);
    edges[refused] = Matching.NONE;
    held[mentor][worst] = edge;
    edges[mentee] = edge;
    return refused;
  }

  private int place(int mentor, int seat) {
    return ranked.mentorsPlace(held[mentor][seat]);
  }
}
