package org.tandem.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The bare problem: who could be paired with whom for how many points. All that a solver sees and
 * all that a verifier needs.
 *
 * @param mentees ids, sorted
 * @param seats seats by mentor id, sorted by id
 * @param edges the pairs that may be made, sorted by mentee and mentor
 */
public record Market(List<String> mentees, Map<String, Integer> seats, List<Edge> edges) {

  /**
   * A pair that may be made.
   *
   * @param mentee id of the mentee
   * @param mentor id of the mentor
   * @param points what the pair is worth, at least 0
   */
  public record Edge(String mentee, String mentor, int points) implements Comparable<Edge> {
    @Override
    public int compareTo(Edge other) {
      int byMentee = mentee.compareTo(other.mentee);
      return byMentee != 0 ? byMentee : mentor.compareTo(other.mentor);
    }
  }

  /**
   * Sorts and copies what it is given.
   *
   * @throws InvalidRoster for a person named twice, an edge to nobody, an edge named twice,
   *     negative seats or negative points
   */
  public Market {
    mentees = mentees.stream().sorted().toList();
    seats = Collections.unmodifiableSortedMap(new TreeMap<>(seats));
    edges = edges.stream().sorted().toList();
    seats.forEach(InvalidRoster::requireSeats);
    Set<String> known = new HashSet<>(mentees);
    if (known.size() != mentees.size()) {
      throw new InvalidRoster("a mentee appears twice");
    }
    Edge previous = null;
    for (Edge edge : edges) {
      if (edge.points < 0 || !known.contains(edge.mentee) || !seats.containsKey(edge.mentor)) {
        throw new InvalidRoster("an edge names nobody or is worth less than 0: " + edge);
      }
      if (previous != null && previous.compareTo(edge) == 0) {
        throw new InvalidRoster("an edge appears twice: " + edge);
      }
      previous = edge;
    }
  }

  /** Scores everyone with everyone and keeps the pairs that no exclusion forbids. */
  public static Market of(Roster roster, MatchPolicy policy) {
    Map<String, Integer> seats = new TreeMap<>();
    roster.mentors().forEach(mentor -> seats.put(mentor.id(), mentor.seats()));
    List<Edge> edges = new ArrayList<>();
    for (Mentee mentee : roster.mentees()) {
      for (Mentor mentor : roster.mentors()) {
        int points = Score.of(policy, mentee, mentor).points();
        if (exclusions(roster, policy, mentee, mentor, points).isEmpty()) {
          edges.add(new Edge(mentee.id(), mentor.id(), points));
        }
      }
    }
    return new Market(roster.mentees().stream().map(Mentee::id).toList(), seats, edges);
  }

  /** What is left for the others once a pair is made. */
  Market with(Edge pair) {
    Map<String, Integer> left = new TreeMap<>(seats);
    left.merge(pair.mentor, -1, Integer::sum);
    return new Market(
        mentees.stream().filter(mentee -> !mentee.equals(pair.mentee)).toList(),
        left,
        edges.stream().filter(edge -> !edge.mentee.equals(pair.mentee)).toList());
  }

  static List<Exclusion> exclusions(
      Roster roster, MatchPolicy policy, Mentee mentee, Mentor mentor, int points) {
    return policy.filters().stream()
        .sorted()
        .filter(rule -> rule.applies(mentee, mentor, roster.past(), points, policy.minimumPoints()))
        .toList();
  }
}
