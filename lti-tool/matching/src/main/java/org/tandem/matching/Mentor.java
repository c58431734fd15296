package org.tandem.matching;

import java.util.Set;

/**
 * One person who offers seats to mentees, as far as matching needs to know. An empty set means "not
 * stated", never "none".
 *
 * @param id any stable name, unique among mentors; the same id as a mentee's means the same person
 * @param seats how many mentees the person can still take, at least 0
 * @param offers skills the person can pass on
 * @param topics what the person likes to talk about
 * @param languages languages the person can work in
 * @param vetoes ids of mentees the person will not work with
 */
public record Mentor(
    String id,
    int seats,
    Set<String> offers,
    Set<String> topics,
    Set<String> languages,
    Set<String> vetoes) {

  /**
   * Copies what it is given.
   *
   * @throws InvalidRoster if the id is blank or the number of seats is negative
   */
  public Mentor {
    InvalidRoster.requireId("mentor", id);
    InvalidRoster.requireSeats(id, seats);
    offers = Set.copyOf(offers);
    topics = Set.copyOf(topics);
    languages = Set.copyOf(languages);
    vetoes = Set.copyOf(vetoes);
  }
}
