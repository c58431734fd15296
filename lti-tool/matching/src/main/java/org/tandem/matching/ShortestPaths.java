package org.tandem.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Maximum-weight b-matching by successive shortest paths with potentials (Edmonds and Karp 1972,
 * Tomizawa 1971), one mentee at a time.
 *
 * <p>Mentees enter one after the other. Between two entries these hold, and together they say that
 * the matching is best for those who have entered (complementary slackness):
 *
 * <ul>
 *   <li>every pair is covered: {@code menteePrice + seatPrice >= perPair + points}, with equality
 *       for the pairs made;
 *   <li>a mentee without a mentor has price 0, and so has a seat of a mentor with a free one.
 * </ul>
 *
 * <p>An entry looks for the cheapest chain "take that mentor, whose mentee takes the next one..."
 * that ends at a free seat or lets somebody go, which costs that mentee's price. Distances are sums
 * of slacks, never negative, so Dijkstra's algorithm finds it and stops at the first end. Then
 * prices of everybody nearer than the end move by the difference, which keeps both conditions. O(n
 * E log V) at worst, near O(E log V) where seats are ample. Ties fall to the smaller index, so that
 * equal input gives equal output.
 */
final class ShortestPaths {

  private static final int NONE = -1;

  private final Market market;
  private final String[] mentorIds;
  private final long perPair;

  /** Edges of mentee i: positions first[i] to first[i + 1] in target and worth. */
  private final int[] first;

  private final int[] target;
  private final long[] worth;

  private final int[] seats;
  private final int[] taken;

  /** Mentees in the seats of each mentor. */
  private final int[][] seated;

  /** Edge by which each mentee is paired, or NONE. */
  private final int[] paired;

  private final long[] menteePrice;
  private final long[] seatPrice;

  /** Search state: distance of each mentor, and the mentee and edge it was reached by. */
  private final long[] distance;

  private final int[] reachedFrom;
  private final int[] reachedBy;
  private final boolean[] settled;

  ShortestPaths(Market market) {
    this.market = market;
    int n = market.mentees().size();
    int m = market.seats().size();
    int edges = market.edges().size();
    mentorIds = market.seats().keySet().toArray(String[]::new);
    seats = market.seats().values().stream().mapToInt(Integer::intValue).toArray();
    first = new int[n + 1];
    target = new int[edges];
    worth = new long[edges];
    taken = new int[m];
    seated = new int[m][];
    paired = new int[n];
    menteePrice = new long[n];
    seatPrice = new long[m];
    distance = new long[m];
    reachedFrom = new int[m];
    reachedBy = new int[m];
    settled = new boolean[m];
    Arrays.fill(paired, NONE);
    Arrays.fill(distance, Long.MAX_VALUE);
    long highest = market.edges().stream().mapToInt(Market.Edge::points).max().orElse(0);
    // Four times what a chain through everybody can gain: a price splits into people and points.
    perPair = Math.addExact(Math.multiplyExact(4L * (n + 1), highest), 1);
    index();
  }

  private void index() {
    int edge = 0;
    for (int i = 0; i < paired.length; i++) {
      first[i] = edge;
      String mentee = market.mentees().get(i);
      while (edge < target.length && market.edges().get(edge).mentee().equals(mentee)) {
        Market.Edge found = market.edges().get(edge);
        target[edge] = Arrays.binarySearch(mentorIds, found.mentor());
        worth[edge] = perPair + found.points();
        edge++;
      }
    }
    first[paired.length] = edge;
    for (int j = 0; j < seated.length; j++) {
      seated[j] = new int[Math.min(seats[j], paired.length)];
    }
  }

  Matching solve() {
    for (int mentee = 0; mentee < paired.length; mentee++) {
      enter(mentee);
    }
    List<Market.Edge> pairs = new ArrayList<>();
    for (int edge : paired) {
      if (edge != NONE) {
        pairs.add(market.edges().get(edge));
      }
    }
    return new Matching(pairs, certificate());
  }

  /** An end of the search: its cost, and either a free mentor or the mentee who is let go. */
  private record End(long cost, int mentor, int mentee) {}

  private record Visit(long distance, int mentor) implements Comparable<Visit> {
    @Override
    public int compareTo(Visit other) {
      int nearer = Long.compare(distance, other.distance);
      return nearer != 0 ? nearer : Integer.compare(mentor, other.mentor);
    }
  }

  private void enter(int mentee) {
    long price = 0;
    for (int edge = first[mentee]; edge < first[mentee + 1]; edge++) {
      price = Math.max(price, worth[edge] - seatPrice[target[edge]]);
    }
    menteePrice[mentee] = price;
    List<Integer> touched = new ArrayList<>();
    List<Integer> nearer = new ArrayList<>();
    End end = search(mentee, touched, nearer);
    menteePrice[mentee] -= end.cost;
    for (int mentor : nearer) {
      long move = end.cost - distance[mentor];
      seatPrice[mentor] += move;
      for (int seat = 0; seat < taken[mentor]; seat++) {
        menteePrice[seated[mentor][seat]] -= move;
      }
    }
    if (end.mentee != mentee) {
      shift(mentee, end);
    }
    for (int mentor : touched) {
      distance[mentor] = Long.MAX_VALUE;
      settled[mentor] = false;
    }
  }

  /** Finds the cheapest end; collects the mentors seen and those settled before it. */
  private End search(int source, List<Integer> touched, List<Integer> nearer) {
    PriorityQueue<Visit> queue = new PriorityQueue<>();
    End best = new End(menteePrice[source], NONE, source);
    relax(source, 0, queue, touched, best.cost);
    for (Visit visit = queue.poll();
        visit != null && visit.distance < best.cost;
        visit = queue.poll()) {
      int mentor = visit.mentor;
      if (settled[mentor]) {
        continue;
      }
      settled[mentor] = true;
      if (taken[mentor] < seats[mentor]) {
        return new End(visit.distance, mentor, NONE);
      }
      nearer.add(mentor);
      for (int seat = 0; seat < taken[mentor]; seat++) {
        int other = seated[mentor][seat];
        if (visit.distance + menteePrice[other] < best.cost) {
          best = new End(visit.distance + menteePrice[other], mentor, other);
        }
      }
      for (int seat = 0; seat < taken[mentor]; seat++) {
        relax(seated[mentor][seat], visit.distance, queue, touched, best.cost);
      }
    }
    return best;
  }

  private void relax(
      int mentee, long sofar, PriorityQueue<Visit> queue, List<Integer> touched, long limit) {
    for (int edge = first[mentee]; edge < first[mentee + 1]; edge++) {
      int mentor = target[edge];
      long reach = sofar + menteePrice[mentee] + seatPrice[mentor] - worth[edge];
      if (reach < distance[mentor] && reach < limit) {
        if (distance[mentor] == Long.MAX_VALUE) {
          touched.add(mentor);
        }
        distance[mentor] = reach;
        reachedFrom[mentor] = mentee;
        reachedBy[mentor] = edge;
        queue.add(new Visit(reach, mentor));
      }
    }
  }

  /** Moves everybody on the chain one place, from its end back to the mentee who entered. */
  private void shift(int source, End end) {
    int mentor = end.mentor;
    int leaving = end.mentee;
    if (leaving != NONE) {
      paired[leaving] = NONE;
    }
    while (true) {
      int mentee = reachedFrom[mentor];
      int before = paired[mentee];
      paired[mentee] = reachedBy[mentor];
      if (leaving == NONE) {
        seated[mentor][taken[mentor]++] = mentee;
      } else {
        seated[mentor][seatOf(mentor, leaving)] = mentee;
      }
      if (mentee == source) {
        return;
      }
      leaving = mentee;
      mentor = target[before];
    }
  }

  private int seatOf(int mentor, int mentee) {
    for (int seat = 0; seat < taken[mentor]; seat++) {
      if (seated[mentor][seat] == mentee) {
        return seat;
      }
    }
    throw new IllegalStateException("a chain passes through a seat that nobody holds");
  }

  private Certificate certificate() {
    SortedMap<String, Long> mentees = new TreeMap<>();
    for (int i = 0; i < menteePrice.length; i++) {
      mentees.put(market.mentees().get(i), menteePrice[i]);
    }
    SortedMap<String, Long> mentors = new TreeMap<>();
    for (int j = 0; j < seatPrice.length; j++) {
      mentors.put(mentorIds[j], seatPrice[j]);
    }
    return new Certificate(perPair, mentees, mentors);
  }
}
