package org.tandem.lti.ags;

import java.util.List;
import java.util.Locale;
import org.tandem.lti.http.PlatformCallFailed;

/** What a refused score means, learnt from what real platforms answer. */
public enum ScoreRefusal {
  /** The platform or the way to it is in trouble: try again later. */
  RETRY,
  /** The platform holds a grade with this or a later time, such as one that a teacher entered. */
  OUTDATED,
  /**
   * The platform counts attempts and this person has none left: a teacher must allow another one.
   */
  NO_ATTEMPT_LEFT,
  /**
   * This person cannot be graded there: a teacher, a test user, or somebody who left. Nothing is
   * lost, and trying again does not help.
   */
  NOT_GRADABLE,
  /** The column is gone, or the permission is: an admin must act before trying again helps. */
  NEEDS_ADMIN;

  /** Moodle, Blackboard, D2L and Canvas, in their own words. */
  private static final List<String> NOBODY_TO_GRADE =
      List.of(
          "incorrect score received",
          "user could not be found",
          "is not enrolled in the org unit",
          "user in requested score does not exist",
          "user not found in course",
          "is not a student");

  /** Sorts a failure. */
  public static ScoreRefusal of(PlatformCallFailed failure) {
    String answer = failure.answer().toLowerCase(Locale.ROOT);
    int status = failure.status().orElse(0);
    if (status == 409
        || answer.contains("refusing score with an earlier timestamp")
        || (status == 400 && answer.contains("before last updated timestamp"))) {
      return OUTDATED;
    }
    if (failure.retryable()) {
      return RETRY;
    }
    if (answer.contains("maximum number of allowed attempts")) {
      return NO_ATTEMPT_LEFT;
    }
    boolean refused = status >= 400 && status < 500;
    if (refused && NOBODY_TO_GRADE.stream().anyMatch(answer::contains)) {
      return NOT_GRADABLE;
    }
    return NEEDS_ADMIN;
  }
}
