package org.tandem.matching;

import java.util.List;
import java.util.Set;

/**
 * One person who offers seats to mentees, as far as matching needs to know.
 *
 * @param id any stable name, unique among mentors; the same id as a mentee's means the same person
 * @param seats how many mentees the person can still take, at least 0: the load cap less everybody
 *     whom the person already has, whatever the program
 * @param profile what the person said, for the most part offers
 * @param ranked ids of the mentees the person asked for, most wanted first
 * @param vetoes ids of mentees the person will not work with
 */
public record Mentor(
    String id, int seats, Profile profile, List<String> ranked, Set<String> vetoes) {

  /**
   * Copies what it is given.
   *
   * @throws InvalidRoster if the id is blank, the number of seats is negative, a mentee is ranked
   *     twice or both ranked and vetoed, too many are ranked, or the person ranks themselves
   */
  public Mentor {
    ranked = List.copyOf(ranked);
    vetoes = Set.copyOf(vetoes);
    InvalidRoster.requireChoices("mentor", id, ranked, vetoes);
    InvalidRoster.requireSeats(id, seats);
  }
}
