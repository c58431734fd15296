package org.tandem.matching;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The bare problem: who could be paired with whom for how many points. All that a solver sees and
 * all that a verifier needs. People are numbered in the order of their ids; the edges of each
 * mentee lie together, by mentor, in plain arrays (compressed sparse rows), 8 bytes an edge.
 */
public final class Market {

  /** Most points of a pair. */
  public static final int MOST_POINTS = 1_000_000_000;

  private final List<String> mentees;
  private final List<String> mentors;
  private final int[] seats;
  private final int[] first;
  private final int[] mentorOf;
  private final int[] points;

  /**
   * A pair that may be made.
   *
   * @param mentee id of the mentee
   * @param mentor id of the mentor
   * @param points what the pair is worth, from 0 to {@link #MOST_POINTS}
   */
  public record Edge(String mentee, String mentor, int points) implements Comparable<Edge> {
    @Override
    public int compareTo(Edge other) {
      int byMentee = mentee.compareTo(other.mentee);
      return byMentee != 0 ? byMentee : mentor.compareTo(other.mentor);
    }
  }

  /**
   * Takes arrays as they are; the caller gives them away.
   *
   * @param mentees ids in ascending order
   * @param mentors ids in ascending order
   * @param seats of each mentor
   * @param first where the edges of each mentee begin, and one more: where the last end
   * @param mentorOf mentor of each edge, ascending within a mentee
   * @param points of each edge
   * @throws InvalidRoster for a person named twice, an edge to nobody, an edge named twice,
   *     negative seats, or points out of range
   */
  public Market(
      List<String> mentees,
      List<String> mentors,
      int[] seats,
      int[] first,
      int[] mentorOf,
      int[] points) {
    this.mentees = List.copyOf(mentees);
    this.mentors = List.copyOf(mentors);
    this.seats = seats;
    this.first = first;
    this.mentorOf = mentorOf;
    this.points = points;
    MarketRules.check(this);
  }

  /** A market of a few pairs, in any order. */
  public static Market of(
      Collection<String> mentees, Map<String, Integer> seats, Collection<Edge> edges) {
    List<String> people = mentees.stream().sorted().toList();
    TreeMap<String, Integer> offered = new TreeMap<>(seats);
    String[] mentors = offered.keySet().toArray(String[]::new);
    Edge[] sorted = edges.stream().sorted().toArray(Edge[]::new);
    int[] first = new int[people.size() + 1];
    int[] mentorOf = new int[sorted.length];
    int[] points = new int[sorted.length];
    for (int e = 0; e < sorted.length; e++) {
      int mentee = Collections.binarySearch(people, sorted[e].mentee);
      mentorOf[e] = Arrays.binarySearch(mentors, sorted[e].mentor);
      points[e] = sorted[e].points;
      InvalidRoster.require(
          mentee >= 0 && mentorOf[e] >= 0, "an edge names somebody unknown: " + sorted[e]);
      first[mentee + 1]++;
    }
    Arrays.parallelPrefix(first, Integer::sum);
    int[] counts = offered.values().stream().mapToInt(Integer::intValue).toArray();
    return new Market(people, List.of(mentors), counts, first, mentorOf, points);
  }

  /** Scores everyone with everyone and keeps the pairs that no exclusion forbids. */
  public static Market of(Scoring scoring) {
    Roster roster = scoring.roster();
    Map<String, Integer> seats = new TreeMap<>();
    roster.mentors().forEach(mentor -> seats.put(mentor.id(), mentor.seats()));
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < roster.mentees().size(); i++) {
      for (int j = 0; j < roster.mentors().size(); j++) {
        int points = scoring.points(i, j);
        if (scoring.allows(i, j, points)) {
          edges.add(new Edge(roster.mentees().get(i).id(), roster.mentors().get(j).id(), points));
        }
      }
    }
    return of(roster.mentees().stream().map(Mentee::id).toList(), seats, edges);
  }

  /** The same pairs with other points, by edge. */
  public Market withPoints(IntUnaryOperator otherPoints) {
    int[] changed = IntStream.range(0, points.length).map(otherPoints).toArray();
    return new Market(mentees, mentors, seats, first, mentorOf, changed);
  }

  /** The same people with fewer pairs. */
  public Market keeping(IntPredicate kept) {
    int[] edges = IntStream.range(0, mentorOf.length).filter(kept).toArray();
    int[] begin = new int[first.length];
    int next = 0;
    for (int i = 0; i < first.length; i++) {
      while (next < edges.length && edges[next] < first[i]) {
        next++;
      }
      begin[i] = next;
    }
    int[] others = Arrays.stream(edges).map(e -> mentorOf[e]).toArray();
    int[] worth = Arrays.stream(edges).map(e -> points[e]).toArray();
    return new Market(mentees, mentors, seats, begin, others, worth);
  }

  /** The same pairs with other seats, by mentor. */
  public Market withSeats(IntUnaryOperator otherSeats) {
    int[] changed = IntStream.range(0, seats.length).map(otherSeats).toArray();
    return new Market(mentees, mentors, changed, first, mentorOf, points);
  }

  /** Ids of the mentees, by number. */
  public List<String> mentees() {
    return mentees;
  }

  /** Ids of the mentors, by number. */
  public List<String> mentors() {
    return mentors;
  }

  /** How many mentees a mentor can take. */
  public int seats(int mentor) {
    return seats[mentor];
  }

  /** How many pairs may be made. */
  public int edgeCount() {
    return mentorOf.length;
  }

  /** Where the edges of a mentee begin; those of the mentee before end here. */
  public int first(int mentee) {
    return first[mentee];
  }

  /** The mentor of an edge. */
  public int mentorOf(int edge) {
    return mentorOf[edge];
  }

  /** The mentee of an edge, found by halving. */
  public int menteeOf(int edge) {
    int place = Arrays.binarySearch(first, edge);
    int mentee = place < 0 ? -place - 2 : place;
    while (first[mentee + 1] == edge) {
      mentee++;
    }
    return mentee;
  }

  /** The points of an edge. */
  public int points(int edge) {
    return points[edge];
  }

  /** The most points of any edge; 0 without edges. */
  public int mostPoints() {
    return Arrays.stream(points).max().orElse(0);
  }

  /** The edge between two people, or -1 where they may not be paired. */
  public int edge(int mentee, int mentor) {
    int place = Arrays.binarySearch(mentorOf, first[mentee], first[mentee + 1], mentor);
    return place < 0 ? -1 : place;
  }

  /** Place of a mentee, negative for somebody unknown. */
  public int mentee(String id) {
    return Collections.binarySearch(mentees, id);
  }

  /** Place of a mentor, negative for somebody unknown. */
  public int mentor(String id) {
    return Collections.binarySearch(mentors, id);
  }

  /** All pairs that may be made, by mentee and mentor; made of the arrays on demand. */
  public List<Edge> edges() {
    return new Edges();
  }

  private final class Edges extends AbstractList<Edge> implements RandomAccess {
    @Override
    public Edge get(int edge) {
      return new Edge(mentees.get(menteeOf(edge)), mentors.get(mentorOf[edge]), points[edge]);
    }

    @Override
    public int size() {
      return mentorOf.length;
    }
  }
}
