package org.tandem.matching.solve;

import java.util.Arrays;
import org.tandem.matching.Market;
import org.tandem.matching.Matching;
import org.tandem.matching.Proven;

/**
 * All the ways in which a best matching could be changed, each with what it would cost: the
 * residual network of the flow, with the prices as potentials. Any change is a cycle through it,
 * and the cheapest one is a shortest path, found by one run of Dijkstra's algorithm.
 *
 * <p>Besides mentees and mentors there is {@code outside}: a mentee who goes there has no mentor, a
 * seat that goes there stays free. Arcs, all of cost 0 or more:
 *
 * <ul>
 *   <li>mentee to another possible mentor: what the prices ask beyond the worth of the pair;
 *   <li>mentor to each mentee in a seat: 0, that mentee goes on;
 *   <li>mentee to outside: the mentee's price; outside to a mentee without a mentor: 0;
 *   <li>mentor with a free seat to outside: 0; outside to a mentor who has somebody: the price of a
 *       seat, which then stays free.
 * </ul>
 */
public final class Residual {

  private static final int NOBODY = -1;
  private static final long FAR = Long.MAX_VALUE;

  private final Market market;
  private final Matching matching;
  private final long perPair;
  private final long[] menteePrice;
  private final long[] mentorPrice;
  private final int[][] seated;
  private final int mentees;
  private final int outside;

  /** The ways to change a matching that is proven best. */
  public Residual(Proven best) {
    matching = best.matching();
    market = matching.market();
    perPair = best.certificate().perPair();
    mentees = market.mentees().size();
    outside = mentees + market.mentors().size();
    menteePrice = new long[mentees];
    Arrays.setAll(menteePrice, best.certificate()::menteePrice);
    mentorPrice = new long[market.mentors().size()];
    Arrays.setAll(mentorPrice, best.certificate()::mentorPrice);
    int[] loads = matching.loads();
    seated = new int[loads.length][];
    Arrays.setAll(seated, j -> new int[loads[j]]);
    for (int i = 0; i < mentees; i++) {
      if (matching.edge(i) != Matching.NONE) {
        int mentor = market.mentorOf(matching.edge(i));
        seated[mentor][--loads[mentor]] = i;
      }
    }
  }

  /**
   * What the best matching with a pair is worth less than the best, exactly; negative where the
   * pair is not in the market and would make a better matching possible.
   *
   * @param points of the pair, which need not be in the market
   */
  public long costOf(int mentee, int mentor, int points) {
    int edge = matching.edge(mentee);
    if (edge != Matching.NONE && market.mentorOf(edge) == mentor) {
      return (long) market.points(edge) - points;
    }
    long covered = menteePrice[mentee] + mentorPrice[mentor] - perPair - points;
    return covered + distances(mentees + mentor, mentee)[mentee];
  }

  /** How much more a best matching would be worth with one more seat, exactly, by mentor. */
  public long[] gainsOfASeat() {
    long[] distances = distances(outside, NOBODY);
    long[] gains = new long[mentorPrice.length];
    for (int j = 0; j < gains.length; j++) {
      gains[j] = mentorPrice[j] - Math.min(mentorPrice[j], distances[mentees + j]);
    }
    return gains;
  }

  /** The bonus for a pair in the costs and gains. */
  public long perPair() {
    return perPair;
  }

  /** Distances from a node to all nodes, or at least to the target. */
  private long[] distances(int source, int target) {
    long[] distance = new long[outside + 1];
    Arrays.fill(distance, FAR);
    DistanceQueue queue = new DistanceQueue();
    distance[source] = 0;
    queue.add(0, source);
    while (!queue.isEmpty()) {
      long now = queue.nearest();
      int node = queue.poll();
      if (node == target) {
        break;
      }
      if (now == distance[node]) {
        if (node < mentees) {
          fromMentee(node, now, distance, queue);
        } else if (node < outside) {
          fromMentor(node - mentees, now, distance, queue);
        } else {
          fromOutside(now, distance, queue);
        }
      }
    }
    return distance;
  }

  private void fromMentee(int mentee, long now, long[] distance, DistanceQueue queue) {
    for (int e = market.first(mentee); e < market.first(mentee + 1); e++) {
      int mentor = market.mentorOf(e);
      long cost = menteePrice[mentee] + mentorPrice[mentor] - perPair - market.points(e);
      reach(mentees + mentor, now + cost, distance, queue);
    }
    reach(outside, now + menteePrice[mentee], distance, queue);
  }

  private void fromMentor(int mentor, long now, long[] distance, DistanceQueue queue) {
    for (int mentee : seated[mentor]) {
      reach(mentee, now, distance, queue);
    }
    if (seated[mentor].length < market.seats(mentor)) {
      reach(outside, now, distance, queue);
    }
  }

  private void fromOutside(long now, long[] distance, DistanceQueue queue) {
    for (int i = 0; i < mentees; i++) {
      if (matching.edge(i) == Matching.NONE) {
        reach(i, now, distance, queue);
      }
    }
    for (int j = 0; j < mentorPrice.length; j++) {
      if (seated[j].length > 0) {
        reach(mentees + j, now + mentorPrice[j], distance, queue);
      }
    }
  }

  private static void reach(int node, long distance, long[] distances, DistanceQueue queue) {
    if (distance < distances[node]) {
      distances[node] = distance;
      queue.add(distance, node);
    }
  }
}
