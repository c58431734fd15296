package org.tandem.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who is paired with whom in a market. At most one mentor for each mentee. */
public final class Matching {

  /** In place of an edge: no mentor. */
  public static final int NONE = -1;

  private final Market market;
  private final int[] edges;

  /**
   * Takes the array as it is; the caller gives it away.
   *
   * @param edges edge of each mentee, or {@link #NONE}
   * @throws InvalidRoster if an edge is not one of its mentee
   */
  public Matching(Market market, int[] edges) {
    this.market = market;
    this.edges = edges;
    InvalidRoster.require(edges.length == market.mentees().size(), "a matching of other people");
    for (int i = 0; i < edges.length; i++) {
      boolean own = edges[i] >= market.first(i) && edges[i] < market.first(i + 1);
      if (edges[i] != NONE && !own) {
        throw new InvalidRoster("mentee " + market.mentees().get(i) + " has somebody else's edge");
      }
    }
  }

  /**
   * A matching that was kept by id.
   *
   * @throws InvalidRoster if a pair may not be made, or not for these points, or a mentee has two
   */
  public static Matching of(Market market, Collection<Market.Edge> pairs) {
    int[] edges = new int[market.mentees().size()];
    Arrays.fill(edges, NONE);
    for (Market.Edge pair : pairs) {
      int mentee = market.mentee(pair.mentee());
      int mentor = market.mentor(pair.mentor());
      int edge = mentee < 0 || mentor < 0 ? NONE : market.edge(mentee, mentor);
      InvalidRoster.require(
          edge != NONE && market.points(edge) == pair.points(),
          "this pair may not be made, or not for these points: " + pair);
      InvalidRoster.require(edges[mentee] == NONE, "mentee " + pair.mentee() + " has two mentors");
      edges[mentee] = edge;
    }
    return new Matching(market, edges);
  }

  /** The same pairs in a market with the same people and edges, but other points. */
  public Matching in(Market other) {
    return new Matching(other, edges.clone());
  }

  /** What was matched. */
  public Market market() {
    return market;
  }

  /** The edge of a mentee, or {@link #NONE}. */
  public int edge(int mentee) {
    return edges[mentee];
  }

  /** How many mentees have a mentor. */
  public int size() {
    int size = 0;
    for (int edge : edges) {
      size += edge == NONE ? 0 : 1;
    }
    return size;
  }

  /** Sum of the points of all pairs. */
  public long welfare() {
    long welfare = 0;
    for (int edge : edges) {
      welfare += edge == NONE ? 0 : market.points(edge);
    }
    return welfare;
  }

  /** How many mentees each mentor has, by number. */
  public int[] loads() {
    int[] loads = new int[market.mentors().size()];
    for (int edge : edges) {
      if (edge != NONE) {
        loads[market.mentorOf(edge)]++;
      }
    }
    return loads;
  }

  /** The pairs made, by mentee. */
  public List<Market.Edge> pairs() {
    List<Market.Edge> pairs = new ArrayList<>();
    for (int mentee = 0; mentee < edges.length; mentee++) {
      pair(mentee).ifPresent(pairs::add);
    }
    return pairs;
  }

  /** The pair of a mentee, if one was found. */
  public Optional<Market.Edge> pairOf(String id) {
    int mentee = market.mentee(id);
    return mentee < 0 ? Optional.empty() : pair(mentee);
  }

  private Optional<Market.Edge> pair(int mentee) {
    int edge = edges[mentee];
    return edge == NONE
        ? Optional.empty()
        : Optional.of(
            new Market.Edge(
                market.mentees().get(mentee),
                market.mentors().get(market.mentorOf(edge)),
                market.points(edge)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Matching that && pairs().equals(that.pairs());
  }

  @Override
  public int hashCode() {
    return pairs().hashCode();
  }

  @Override
  public String toString() {
    return pairs().toString();
  }
}
