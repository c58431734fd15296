package org.tandem.matching.solve;

import java.util.Arrays;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;
import org.tandem.matching.Proven;

/**
 * A best matching with all the ways to change it, each with its cost: the residual network of the
 * flow, with the prices as potentials. Any change is a path or a cycle through it, and the cheapest
 * one is found by one run of Dijkstra's algorithm.
 *
 * <p>Besides mentees and mentors there is {@code OUTSIDE}: a mentee who goes there has no mentor, a
 * seat that goes there stays free. Arcs, all of cost 0 or more:
 *
 * <ul>
 *   <li>mentee to another possible mentor: what the prices ask beyond the worth of the pair;
 *   <li>mentor to each mentee in a seat: 0, that mentee goes on;
 *   <li>mentee to outside: the mentee's price; outside to a mentee without a mentor: 0;
 *   <li>mentor with a free seat to outside: 0; outside to a mentor who has somebody: the price of a
 *       seat, which then stays free.
 * </ul>
 *
 * <p>People are numbered as in the market, newcomers after them. Rows of newcomers lie behind those
 * of the market in the same arrays.
 */
final class Network {

  static final int NONE = Matching.NONE;
  static final int OUTSIDE = 0;
  private static final long FAR = Long.MAX_VALUE;

  final long perPair;
  int mentees;
  int mentors;

  /** Edges of mentee i: from first[i] to last[i]. */
  int[] first;

  int[] last;
  int[] mentorOf;
  int[] points;
  int edges;

  /** Edge of each mentee who has a mentor. */
  int[] edge;

  int[] seats;
  int[] load;
  int[][] seated;
  long[] menteePrice;
  long[] mentorPrice;

  private long[] distance = {};
  private int[] before = {};
  private int[] via = {};
  private final DistanceQueue queue = new DistanceQueue();

  Network(Proven best) {
    Matching matching = best.matching();
    Market market = matching.market();
    perPair = best.certificate().perPair();
    mentees = market.mentees().size();
    mentors = market.mentors().size();
    edges = market.edgeCount();
    first = new int[mentees];
    Arrays.setAll(first, market::first);
    last = new int[mentees];
    Arrays.setAll(last, i -> market.first(i + 1));
    mentorOf = new int[edges];
    Arrays.setAll(mentorOf, market::mentorOf);
    points = new int[edges];
    Arrays.setAll(points, market::points);
    edge = new int[mentees];
    Arrays.setAll(edge, matching::edge);
    seats = new int[mentors];
    Arrays.setAll(seats, market::seats);
    menteePrice = new long[mentees];
    Arrays.setAll(menteePrice, best.certificate()::menteePrice);
    mentorPrice = new long[mentors];
    Arrays.setAll(mentorPrice, best.certificate()::mentorPrice);
    int[] loads = matching.loads();
    load = new int[mentors];
    seated = new int[mentors][];
    Arrays.setAll(seated, j -> new int[loads[j]]);
    for (int i = 0; i < mentees; i++) {
      if (edge[i] != NONE) {
        sit(i, mentorOf[edge[i]]);
      }
    }
  }

  static int mentee(int mentee) {
    return 2 * mentee + 2;
  }

  static int mentor(int mentor) {
    return 2 * mentor + 1;
  }

  /** What the prices ask for a pair beyond its worth. */
  long slack(int mentee, int mentor, int earned) {
    return menteePrice[mentee] + mentorPrice[mentor] - perPair - earned;
  }

  /**
   * Measures from a node up to the target, or everything within the bound.
   *
   * @return the distance of the target, at most the bound
   */
  long search(int source, int target, long bound) {
    int nodes = 2 * Math.max(mentees, mentors) + 3;
    if (distance.length < nodes) {
      distance = new long[nodes + nodes / 8];
      before = new int[distance.length];
      via = new int[distance.length];
    }
    Arrays.fill(distance, FAR);
    queue.clear();
    distance[source] = 0;
    queue.add(0, source);
    while (!queue.isEmpty()) {
      long now = queue.nearest();
      int node = queue.poll();
      if (node == target) {
        return now;
      }
      if (now == distance[node]) {
        look(node, now, bound);
      }
    }
    return bound;
  }

  private void look(int node, long now, long bound) {
    if (node == OUTSIDE) {
      for (int i = 0; i < mentees; i++) {
        if (edge[i] == NONE) {
          reach(mentee(i), now, node, NONE, bound);
        }
      }
      for (int j = 0; j < mentors; j++) {
        if (load[j] > 0) {
          reach(mentor(j), now + mentorPrice[j], node, NONE, bound);
        }
      }
    } else if (node % 2 == 0) {
      int mentee = node / 2 - 1;
      for (int e = first[mentee]; e < last[mentee]; e++) {
        long cost = slack(mentee, mentorOf[e], points[e]);
        reach(mentor(mentorOf[e]), now + cost, node, e, bound);
      }
      reach(OUTSIDE, now + menteePrice[mentee], node, NONE, bound);
    } else {
      int mentor = node / 2;
      for (int s = 0; s < load[mentor]; s++) {
        reach(mentee(seated[mentor][s]), now, node, NONE, bound);
      }
      if (load[mentor] < seats[mentor]) {
        reach(OUTSIDE, now, node, NONE, bound);
      }
    }
  }

  private void reach(int node, long at, int from, int by, long bound) {
    if (at < distance[node] && at < bound) {
      distance[node] = at;
      before[node] = from;
      via[node] = by;
      queue.add(at, node);
    }
  }

  /** The distance of a node that the last search settled. */
  long distance(int node) {
    return distance[node];
  }

  /** Makes the change that the last search found. */
  void change(int source, int target) {
    for (int node = target; node != source; node = before[node]) {
      int from = before[node];
      if (node == OUTSIDE && from % 2 == 0) {
        edge[from / 2 - 1] = NONE;
      } else if (node % 2 == 1 && from != OUTSIDE) {
        edge[from / 2 - 1] = via[node];
        sit(from / 2 - 1, node / 2);
      } else if (from % 2 == 1 && node != OUTSIDE) {
        rise(node / 2 - 1, from / 2);
      }
    }
  }

  /** The edge that each mentee would have after the change that the last search found. */
  int[] changed(int source, int target) {
    int[] after = Arrays.copyOf(edge, mentees);
    for (int node = target; node != source; node = before[node]) {
      int from = before[node];
      if (from != OUTSIDE && from % 2 == 0) {
        after[from / 2 - 1] = node == OUTSIDE ? NONE : via[node];
      }
    }
    return after;
  }

  /**
   * Moves the prices after a search over a distance, so that all costs stay 0 or more and those on
   * the way become 0. The price of being outside stays 0.
   */
  void movePrices(long length) {
    long outside = moved(OUTSIDE, length);
    for (int i = 0; i < mentees; i++) {
      menteePrice[i] += outside - moved(mentee(i), length);
    }
    for (int j = 0; j < mentors; j++) {
      mentorPrice[j] += moved(mentor(j), length) - outside;
      if (load[j] == 0) {
        mentorPrice[j] = Math.max(0, mentorPrice[j]);
      }
    }
  }

  private long moved(int node, long length) {
    return Math.max(0, length - distance[node]);
  }

  void sit(int mentee, int mentor) {
    if (load[mentor] == seated[mentor].length) {
      seated[mentor] = Arrays.copyOf(seated[mentor], load[mentor] + 2);
    }
    seated[mentor][load[mentor]++] = mentee;
  }

  void rise(int mentee, int mentor) {
    int place = 0;
    while (seated[mentor][place] != mentee) {
      place++;
    }
    seated[mentor][place] = seated[mentor][--load[mentor]];
  }
}
