package org.tandem.matching;

import java.util.List;
import java.util.Set;

/** People with little to say. */
public final class RosterFixture {

  private RosterFixture() {}

  public static Mentee mentee(String id, String... wants) {
    return mentee(id, Questions.SKILLS, new Answer.Words(Set.of(wants)));
  }

  public static Mentee mentee(String id, String question, Answer answer) {
    return new Mentee(id, Profile.blank().with(question, answer), List.of(), Set.of());
  }

  public static Mentee ranking(String id, String... mentors) {
    return new Mentee(id, Profile.blank(), List.of(mentors), Set.of());
  }

  public static Mentee speaking(String id, String... languages) {
    return mentee(id, Questions.LANGUAGES, new Answer.Words(Set.of(languages)));
  }

  public static Mentee refusing(String id, String... mentors) {
    return new Mentee(id, Profile.blank(), List.of(), Set.of(mentors));
  }

  public static Mentor mentor(String id, int seats, String... offers) {
    return mentor(id, seats, Questions.SKILLS, new Answer.Words(Set.of(offers)));
  }

  public static Mentor mentor(String id, int seats, String question, Answer answer) {
    Profile profile = Profile.blank().with(question, answer);
    return new Mentor(id, seats, profile, List.of(), Set.of());
  }

  public static Mentor mentorSpeaking(String id, String... languages) {
    return mentor(id, 1, Questions.LANGUAGES, new Answer.Words(Set.of(languages)));
  }

  public static Mentor mentorRefusing(String id, String... mentees) {
    return new Mentor(id, 1, Profile.blank(), List.of(), Set.of(mentees));
  }

  public static Roster roster(List<Mentee> mentees, List<Mentor> mentors) {
    return new Roster(mentees, mentors, Set.of());
  }
}
