package org.tandem.matching;

import java.util.List;
import java.util.Set;

final class RosterFixture {

  private RosterFixture() {}

  static Mentee mentee(String id, String... wants) {
    return new Mentee(id, Set.of(wants), Set.of(), Set.of(), List.of(), Set.of());
  }

  static Mentee ranking(String id, String... mentors) {
    return new Mentee(id, Set.of(), Set.of(), Set.of(), List.of(mentors), Set.of());
  }

  static Mentee speaking(String id, String... languages) {
    return new Mentee(id, Set.of(), Set.of(), Set.of(languages), List.of(), Set.of());
  }

  static Mentee refusing(String id, String... mentors) {
    return new Mentee(id, Set.of(), Set.of(), Set.of(), List.of(), Set.of(mentors));
  }

  static Mentor mentor(String id, int seats, String... offers) {
    return new Mentor(id, seats, Set.of(offers), Set.of(), Set.of(), Set.of());
  }

  static Mentor mentorSpeaking(String id, String... languages) {
    return new Mentor(id, 1, Set.of(), Set.of(), Set.of(languages), Set.of());
  }

  static Mentor mentorRefusing(String id, String... mentees) {
    return new Mentor(id, 1, Set.of(), Set.of(), Set.of(), Set.of(mentees));
  }

  static Roster roster(List<Mentee> mentees, List<Mentor> mentors) {
    return new Roster(mentees, mentors, Set.of());
  }
}
