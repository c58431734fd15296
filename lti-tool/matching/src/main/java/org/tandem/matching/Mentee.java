package org.tandem.matching;

import java.util.List;
import java.util.Set;

/**
 * One person who looks for a mentor, as far as matching needs to know. An empty set means "not
 * stated", never "none".
 *
 * @param id any stable name, unique among mentees
 * @param wants skills the person wants to learn
 * @param topics what the person wants to talk about or reach
 * @param languages languages the person can work in
 * @param ranked ids of the mentors the person asked for, most wanted first
 * @param vetoes ids of mentors the person will not work with
 */
public record Mentee(
    String id,
    Set<String> wants,
    Set<String> topics,
    Set<String> languages,
    List<String> ranked,
    Set<String> vetoes) {

  /** Longest list of ranked mentors that counts. */
  public static final int MAX_RANKED = 5;

  /**
   * Copies what it is given.
   *
   * @throws InvalidRoster if the id is blank, a mentor is ranked twice, or more than {@link
   *     #MAX_RANKED} are ranked
   */
  public Mentee {
    InvalidRoster.requireId("mentee", id);
    wants = Set.copyOf(wants);
    topics = Set.copyOf(topics);
    languages = Set.copyOf(languages);
    ranked = List.copyOf(ranked);
    vetoes = Set.copyOf(vetoes);
    if (ranked.size() > MAX_RANKED) {
      throw new InvalidRoster("mentee " + id + " ranks more than " + MAX_RANKED + " mentors");
    }
    if (Set.copyOf(ranked).size() != ranked.size()) {
      throw new InvalidRoster("mentee " + id + " ranks a mentor twice");
    }
  }
}
