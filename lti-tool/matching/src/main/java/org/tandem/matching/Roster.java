package org.tandem.matching;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Everybody who takes part in one run, in an order of its own (by id), so that the order in which
 * people were read from somewhere never changes who is matched with whom.
 *
 * @param mentees everyone who looks for a mentor
 * @param mentors everyone who offers seats
 * @param past pairs that were tried or declined before
 */
public record Roster(List<Mentee> mentees, List<Mentor> mentors, Set<PastPair> past) {

  /** A mentee and a mentor who met in an earlier run, by id. */
  public record PastPair(String mentee, String mentor) {}

  /**
   * Sorts and copies what it is given.
   *
   * @throws InvalidRoster if two mentees or two mentors share an id
   */
  public Roster {
    mentees = mentees.stream().sorted(Comparator.comparing(Mentee::id)).toList();
    mentors = mentors.stream().sorted(Comparator.comparing(Mentor::id)).toList();
    past = Set.copyOf(past);
    requireDistinct("mentee", mentees, Mentee::id);
    requireDistinct("mentor", mentors, Mentor::id);
  }

  private static <T> void requireDistinct(String role, List<T> people, Function<T, String> id) {
    Set<String> seen = new HashSet<>();
    for (T person : people) {
      if (!seen.add(id.apply(person))) {
        throw new InvalidRoster(role + " " + id.apply(person) + " appears twice");
      }
    }
  }
}
