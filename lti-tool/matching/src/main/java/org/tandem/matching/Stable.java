package org.tandem.matching;

import java.util.Arrays;

/**
 * A matching in which nobody has a reason to go around it, with the proof: each mentor's cutoff.
 * Everyone gets the best mentor whose cutoff they pass, and can check that.
 */
public final class Stable {

  /** Cutoff of a mentor with a free seat: everybody passes. */
  public static final int OPEN = Integer.MAX_VALUE;

  private final RankedMarket ranked;
  private final Matching matching;
  private final int[] cutoffs;

  /** A matching with the cutoffs that follow from it: the last place that was admitted. */
  public Stable(RankedMarket ranked, Matching matching) {
    this.ranked = ranked;
    this.matching = matching;
    Market market = ranked.market();
    int[] loads = matching.loads();
    cutoffs = new int[loads.length];
    Arrays.setAll(cutoffs, j -> loads[j] < market.seats(j) ? OPEN : -1);
    for (int i = 0; i < market.mentees().size(); i++) {
      int edge = matching.edge(i);
      if (edge != Matching.NONE) {
        int mentor = market.mentorOf(edge);
        cutoffs[mentor] = Math.max(cutoffs[mentor], ranked.mentorsPlace(edge));
      }
    }
  }

  /** Who put whom in which place. */
  public RankedMarket ranked() {
    return ranked;
  }

  /** Who is paired with whom. */
  public Matching matching() {
    return matching;
  }

  /** The last place on a mentor's list that was admitted, {@link #OPEN} with a seat left. */
  public int cutoff(int mentor) {
    return cutoffs[mentor];
  }
}
