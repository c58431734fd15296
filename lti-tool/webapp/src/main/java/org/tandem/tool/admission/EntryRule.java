package org.tandem.tool.admission;

import java.util.List;
import java.util.Optional;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.people.CourseRole;

/**
 * Something that must hold of a person who takes part on one side.
 *
 * @param side of which side
 * @param kind what it is about
 * @param values what would do; any of them is enough
 */
public record EntryRule(Side side, Kind kind, List<String> values) {
  private static final int MOST_VALUES = 20;
  private static final int LONGEST_VALUE = 200;
  private static final String YEARS = "[0-9]|[1-5][0-9]|60";

  /** What a rule can be about. */
  public enum Kind {
    /** They are in a group of the course of one of these names. */
    GROUP,
    /** They have one of these roles in the course: LEARNER, INSTRUCTOR. */
    COURSE_ROLE,
    /** They state at least so many years of experience; one value from 0 to 60. */
    EXPERIENCE
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
    values =
        Optional.ofNullable(values).orElse(List.of()).stream()
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .distinct()
            .toList();
    if (side == null || kind == null || values.isEmpty() || !fit(kind, values)) {
      throw AdmissionPolicy.invalid(
          "A rule has up to 20 groups, a role of the course, or 0 to 60 years of experience.");
    }
  }

  private static boolean fit(Kind kind, List<String> values) {
    return switch (kind) {
      case GROUP ->
          values.size() <= MOST_VALUES
              && values.stream().allMatch(one -> one.length() <= LONGEST_VALUE);
      case COURSE_ROLE ->
          values.stream().allMatch(one -> one.equals("LEARNER") || one.equals("INSTRUCTOR"));
      case EXPERIENCE -> values.size() == 1 && values.get(0).matches(YEARS);
    };
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
    };
  }
}
