package org.tandem.tool.goals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;

/**
 * What somebody wrote about a goal, tidied; it may be unfinished.
 *
 * @param title in a few words, up to 200 characters
 * @param measure what tells how far it was reached
 * @param importance 0 to 3
 * @param difficulty 0 to 3
 * @param dueOn the day to reach it by, if set
 */
public record GoalInput(
    String title, Measure measure, int importance, int difficulty, Optional<LocalDate> dueOn) {

  private static final int LONGEST_TITLE = 200;
  private static final int MOST = 3;

  /**
   * Tidies and checks.
   *
   * @throws Rejection (invalid-goal) for an importance or difficulty that does not exist
   */
  public GoalInput {
    title = PlainText.tidy(title, LONGEST_TITLE).replace('\n', ' ');
    if (importance < 0 || importance > MOST || difficulty < 0 || difficulty > MOST) {
      throw Rejection.invalid("invalid-goal", "Importance and difficulty run from 0 to 3.");
    }
  }

  /** The goal it makes, which nobody has agreed to yet. */
  Goal goal(UUID id, Optional<UUID> owner, Optional<Instant> startedAt, long version) {
    return new Goal(
        id,
        title,
        measure,
        importance,
        difficulty,
        dueOn,
        owner,
        startedAt.filter(at -> !measure.start().isEmpty()),
        Map.of(),
        version);
  }
}
