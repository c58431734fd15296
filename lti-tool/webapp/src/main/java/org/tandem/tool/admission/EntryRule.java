package org.tandem.tool.admission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.questions.AnswerType;
import org.tandem.tool.questions.ProgramQuestions;

/**
 * Something that must hold of a person who takes part on one side.
 *
 * @param side of which side
 * @param kind what it is about
 * @param question the key of the program's own question that it is about; empty for other kinds
 * @param values what would do; any of them is enough
 */
public record EntryRule(Side side, Kind kind, String question, List<String> values) {
  private static final int MOST_VALUES = 20;
  private static final int LONGEST_VALUE = 200;
  private static final String YEARS = "[0-9]|[1-5][0-9]|60";
  private static final String NUMBER = "-?\\d{1,6}";

  /** What a rule can be about. */
  public enum Kind {
    /** They are in a group of the course of one of these names. */
    GROUP,
    /** They have one of these roles in the course: LEARNER, INSTRUCTOR. */
    COURSE_ROLE,
    /** They state at least so many years of experience; one value from 0 to 60. */
    EXPERIENCE,
    /** They answer a question by one of these choices, by their ids, or by yes or no. */
    ANSWER,
    /** They answer a question by at least this number; one value. */
    AT_LEAST;

    boolean isOfQuestion() {
      return this == ANSWER || this == AT_LEAST;
    }
  }

  /**
   * Somebody who wants to take part.
   *
   * @param side as what
   * @param role what they are in the course
   * @param groups the names of their groups in it
   * @param profile what they say of themselves
   */
  record Applicant(Side side, CourseRole role, List<String> groups, Profile profile) {}

  /** Trims, drops what is empty, and checks. */
  public EntryRule {
    // Rules that were kept before questions could be asked for have none.
    question = Optional.ofNullable(question).orElse("").strip();
    values =
        Optional.ofNullable(values).orElse(List.of()).stream()
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .distinct()
            .toList();
    if (side == null
        || kind == null
        || values.isEmpty()
        || kind.isOfQuestion() == question.isEmpty()
        || !fit(kind, values)) {
      throw AdmissionPolicy.invalid(
          "A rule has up to 20 groups, a role of the course, 0 to 60 years of experience, or"
              + " answers to a question of the program.");
    }
  }

  /** A rule that is about no question. */
  public static EntryRule about(Side side, Kind kind, List<String> values) {
    return new EntryRule(side, kind, "", values);
  }

  private static boolean fit(Kind kind, List<String> values) {
    return switch (kind) {
      case GROUP, ANSWER ->
          values.size() <= MOST_VALUES
              && values.stream().allMatch(one -> one.length() <= LONGEST_VALUE);
      case COURSE_ROLE ->
          values.stream().allMatch(one -> one.equals("LEARNER") || one.equals("INSTRUCTOR"));
      case EXPERIENCE -> values.size() == 1 && values.get(0).matches(YEARS);
      case AT_LEAST -> values.size() == 1 && values.get(0).matches(NUMBER);
    };
  }

  /**
   * Whether people can fit it: the question that it is about is asked of their side, and takes such
   * an answer. What is asked no more is demanded of nobody.
   */
  public boolean stands(ProgramQuestions asked) {
    return !kind.isOfQuestion()
        || asked
            .find(question)
            .filter(one -> one.asks(side))
            .filter(one -> (one.type() == AnswerType.NUMBER) == (kind == Kind.AT_LEAST))
            .filter(one -> values.stream().allMatch(value -> one.takes(List.of(value))))
            .isPresent();
  }

  /** Whether it is about this person and they do not fit. */
  boolean isBrokenBy(Applicant applicant) {
    if (applicant.side() != side) {
      return false;
    }
    return switch (kind) {
      case GROUP -> applicant.groups().stream().noneMatch(values::contains);
      case COURSE_ROLE -> !values.contains(applicant.role().name());
      case EXPERIENCE -> {
        Integer years = applicant.profile().details().experience();
        yield years == null || years < Integer.parseInt(values.get(0));
      }
      case ANSWER -> answers(applicant).noneMatch(values::contains);
      case AT_LEAST ->
          answers(applicant)
              .filter(one -> one.matches(NUMBER))
              .noneMatch(one -> Integer.parseInt(one) >= Integer.parseInt(values.get(0)));
    };
  }

  private Stream<String> answers(Applicant applicant) {
    return Optional.ofNullable(applicant.profile().details().answers().get(question)).stream()
        .flatMap(said -> said.values().stream());
  }
}
