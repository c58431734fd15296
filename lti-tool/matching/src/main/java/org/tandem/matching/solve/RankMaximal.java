package org.tandem.matching.solve;

import java.util.Arrays;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;
import org.tandem.matching.RankedMarket;

/**
 * As many first choices of mentees as possible, then as many second ones, and so on (Irving,
 * Kavitha, Mehlhorn, Michail and Paluch 2006, with seats). Place by place the pairs of that place
 * join, the matching grows, and pairs that no longer occur in any best matching so far are dropped:
 * those of people who are certain to be served by better places.
 */
public final class RankMaximal {

  private enum Label {
    UNREACHED,
    EVEN,
    ODD
  }

  private final RankedMarket ranked;
  private final Market market;
  private final boolean[] alive;
  private final Label[] mentees;
  private final Label[] mentors;

  private RankMaximal(RankedMarket ranked) {
    this.ranked = ranked;
    market = ranked.market();
    alive = new boolean[market.edgeCount()];
    Arrays.fill(alive, true);
    mentees = new Label[market.mentees().size()];
    mentors = new Label[market.mentors().size()];
  }

  /** Solves a ranked market. */
  public static Matching of(RankedMarket ranked) {
    return new RankMaximal(ranked).solve();
  }

  private Matching solve() {
    int last = -1;
    for (int e = 0; e < alive.length; e++) {
      last = Math.max(last, ranked.menteesPlace(e));
    }
    Coverage found = new Coverage(market);
    for (int place = 0; place <= last; place++) {
      int upTo = place;
      Market active = market.keeping(e -> alive[e] && ranked.menteesPlace(e) <= upTo);
      found = new Coverage(active).startingFrom(found).cover();
      label(active, found);
      drop(place);
    }
    int[] edges = new int[mentees.length];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = found.mentorOf(i) < 0 ? Matching.NONE : market.edge(i, found.mentorOf(i));
    }
    return new Matching(market, edges);
  }

  /** Even: could be without a partner in a largest matching. Odd: reached from an even one. */
  private void label(Market active, Coverage found) {
    Arrays.fill(mentees, Label.UNREACHED);
    Arrays.fill(mentors, Label.UNREACHED);
    for (int i = 0; i < mentees.length; i++) {
      if (found.mentorOf(i) < 0) {
        mentees[i] = Label.EVEN;
      }
    }
    for (int j = 0; j < mentors.length; j++) {
      if (found.hasRoom(j)) {
        mentors[j] = Label.EVEN;
      }
    }
    boolean more = true;
    while (more) {
      more = false;
      for (int i = 0; i < mentees.length; i++) {
        for (int e = active.first(i); e < active.first(i + 1); e++) {
          more |= pass(i, active.mentorOf(e), found.mentorOf(i));
        }
      }
    }
  }

  /** Passes labels along a pair: whoever is beside an even one is odd, their partner even. */
  private boolean pass(int mentee, int mentor, int partner) {
    boolean changed = false;
    if (mentees[mentee] == Label.EVEN && mentors[mentor] == Label.UNREACHED) {
      mentors[mentor] = Label.ODD;
      changed = true;
    }
    if (mentors[mentor] == Label.EVEN && mentees[mentee] == Label.UNREACHED) {
      mentees[mentee] = Label.ODD;
      changed = true;
    }
    if (mentor == partner) {
      if (mentors[mentor] == Label.ODD && mentees[mentee] == Label.UNREACHED) {
        mentees[mentee] = Label.EVEN;
        changed = true;
      }
      if (mentees[mentee] == Label.ODD && mentors[mentor] == Label.UNREACHED) {
        mentors[mentor] = Label.EVEN;
        changed = true;
      }
    }
    return changed;
  }

  private void drop(int place) {
    for (int i = 0; i < mentees.length; i++) {
      for (int e = market.first(i); e < market.first(i + 1); e++) {
        Label one = mentees[i];
        Label other = mentors[market.mentorOf(e)];
        boolean served = one != Label.EVEN || other != Label.EVEN;
        boolean never = one != Label.EVEN && other != Label.EVEN && one != other;
        never |= one == Label.ODD && other == Label.ODD;
        if (ranked.menteesPlace(e) > place ? served : never) {
          alive[e] = false;
        }
      }
    }
  }
}
