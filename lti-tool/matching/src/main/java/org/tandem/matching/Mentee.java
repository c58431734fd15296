package org.tandem.matching;

import java.util.List;
import java.util.Set;

/**
 * One person who looks for a mentor, as far as matching needs to know.
 *
 * @param id any stable name, unique among mentees
 * @param profile what the person said, for the most part wishes
 * @param ranked ids of the mentors the person asked for, most wanted first
 * @param vetoes ids of mentors the person will not work with
 */
public record Mentee(String id, Profile profile, List<String> ranked, Set<String> vetoes) {

  /**
   * Copies what it is given.
   *
   * @throws InvalidRoster if the id is blank, a mentor is ranked twice or both ranked and vetoed,
   *     too many are ranked, or the person ranks themselves
   */
  public Mentee {
    ranked = List.copyOf(ranked);
    vetoes = Set.copyOf(vetoes);
    InvalidRoster.requireChoices("mentee", id, ranked, vetoes);
  }
}
