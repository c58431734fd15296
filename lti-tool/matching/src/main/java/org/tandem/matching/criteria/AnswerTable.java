package org.tandem.matching.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.Answer;
import org.tandem.matching.InvalidRoster;
import org.tandem.matching.Profile;
import org.tandem.matching.Roster;

/**
 * The answers to one question, by place in the roster, in the form that a criterion compares.
 *
 * @param mentees null where unknown
 * @param mentors null where unknown
 */
record AnswerTable<T>(List<@Nullable T> mentees, List<@Nullable T> mentors) {

  /**
   * Reads one question.
   *
   * @param form turns an answer into what is compared; null where it is of another kind
   * @throws InvalidRoster for an answer of another kind, naming the person
   */
  static <T> AnswerTable<T> of(Roster roster, String question, Function<Answer, @Nullable T> form) {
    List<@Nullable T> mentees = new ArrayList<>(roster.mentees().size());
    roster
        .mentees()
        .forEach(
            person -> mentees.add(read("mentee " + person.id(), person.profile(), question, form)));
    List<@Nullable T> mentors = new ArrayList<>(roster.mentors().size());
    roster
        .mentors()
        .forEach(
            person -> mentors.add(read("mentor " + person.id(), person.profile(), question, form)));
    return new AnswerTable<>(mentees, mentors);
  }

  private static <T> @Nullable T read(
      String who, Profile profile, String question, Function<Answer, @Nullable T> form) {
    Answer answer = profile.answers().get(question);
    if (answer == null) {
      return null;
    }
    T value = form.apply(answer);
    if (value == null) {
      String kind = answer.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
      throw new InvalidRoster(
          who + " answers " + question + " with " + kind + ", which cannot be compared here");
    }
    return value;
  }
}
