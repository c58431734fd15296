package org.tandem.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tandem.matching.InvalidRoster;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;

/**
 * Pairs of equals from one pool: each person is in one pair at most, and there is no mentor among
 * them. Solved over the double cover, in which everybody stands on both sides: it falls into rings
 * and chains of people, which are cut into pairs the best way, and then improved by exchanges. What
 * the double cover is worth is twice a bound on what any pairing can be worth (the fractional
 * matching of Balinski 1965), so how far from best the result can be is known.
 *
 * @param pairs who is with whom; the first id before the second; points of both directions together
 * @param mostPairs no pairing has more
 * @param mostPoints no pairing with {@code mostPairs} pairs has more points
 */
public record Peers(List<Market.Edge> pairs, int mostPairs, long mostPoints) {

  /**
   * Pairs the people of a pool.
   *
   * @param pool the same people as mentees and as mentors; two can be paired where each is possible
   *     for the other
   * @throws InvalidRoster if the two sides are not the same people
   */
  public static Peers of(Market pool) {
    InvalidRoster.require(
        pool.mentees().equals(pool.mentors()), "a pool has the same people on both sides");
    Market mutual = mutual(pool);
    Matching cover = Optimum.of(mutual).matching();
    int[] partner = new Rings(mutual, cover).partners();
    new Exchanges(mutual, partner).improve();
    List<Market.Edge> pairs = new ArrayList<>();
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] > i) {
        pairs.add(mutual.edges().get(mutual.edge(i, partner[i])));
      }
    }
    return new Peers(List.copyOf(pairs), cover.size() / 2, cover.welfare() / 2);
  }

  private static Market mutual(Market pool) {
    int[] from = new int[pool.edgeCount()];
    for (int i = 0; i < pool.mentees().size(); i++) {
      Arrays.fill(from, pool.first(i), pool.first(i + 1), i);
    }
    int[] both = new int[from.length];
    for (int e = 0; e < from.length; e++) {
      int back = pool.edge(pool.mentorOf(e), from[e]);
      boolean possible = back != Matching.NONE && pool.mentorOf(e) != from[e];
      both[e] = possible ? pool.points(e) + pool.points(back) : -1;
    }
    int[] kept = IntStream.range(0, both.length).filter(e -> both[e] >= 0).toArray();
    return pool.keeping(e -> both[e] >= 0).withPoints(k -> both[kept[k]]).withSeats(j -> 1);
  }

  /** Cuts rings and chains of the double cover into pairs. */
  private record Rings(Market market, Matching cover) {

    int[] partners() {
      int people = market.mentees().size();
      int[] next = new int[people];
      boolean[] follows = new boolean[people];
      for (int i = 0; i < people; i++) {
        next[i] = cover.edge(i) == Matching.NONE ? -1 : market.mentorOf(cover.edge(i));
        if (next[i] >= 0) {
          follows[next[i]] = true;
        }
      }
      int[] partner = new int[people];
      Arrays.fill(partner, -1);
      boolean[] done = new boolean[people];
      for (int start = 0; start < people; start++) {
        if (!follows[start]) {
          cut(chain(start, next, done), partner);
        }
      }
      for (int start = 0; start < people; start++) {
        if (!done[start]) {
          cutRing(chain(start, next, done), partner);
        }
      }
      return partner;
    }

    private static List<Integer> chain(int start, int[] next, boolean[] done) {
      List<Integer> chain = new ArrayList<>();
      for (int i = start; i >= 0 && !done[i]; i = next[i]) {
        done[i] = true;
        chain.add(i);
      }
      return chain;
    }

    /** Either the step that closes the ring is taken, or it is not. */
    private void cutRing(List<Integer> ring, int[] partner) {
      int last = ring.get(ring.size() - 1);
      List<Integer> rest = ring.subList(1, Math.max(1, ring.size() - 1));
      long closing = Optimum.perPair(market) + market.points(market.edge(last, ring.get(0)));
      if (closing + worths(rest)[rest.size()] > worths(ring)[ring.size()]) {
        partner[last] = ring.get(0);
        partner[ring.get(0)] = last;
        cut(rest, partner);
      } else {
        cut(ring, partner);
      }
    }

    /** Pairs neighbours of a chain: most pairs, then most points. */
    private void cut(List<Integer> chain, int[] partner) {
      long[] worths = worths(chain);
      for (int k = chain.size(); k >= 2; k--) {
        if (worths[k] != worths[k - 1]) {
          partner[chain.get(k - 1)] = chain.get(k - 2);
          partner[chain.get(k - 2)] = chain.get(k - 1);
          k--;
        }
      }
    }

    /** What the first so many of a chain are worth at best. */
    private long[] worths(List<Integer> chain) {
      long perPair = Optimum.perPair(market);
      long[] worths = new long[chain.size() + 1];
      for (int k = 2; k <= chain.size(); k++) {
        worths[k] = Math.max(worths[k - 1], worths[k - 2] + perPair + points(chain, k));
      }
      return worths;
    }

    private int points(List<Integer> chain, int end) {
      return market.points(market.edge(chain.get(end - 2), chain.get(end - 1)));
    }
  }
}
