package org.tandem.tool.goals;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;

/**
 * What somebody wrote about a goal, tidied; it may be unfinished.
 *
 * @param title in a few words, up to 200 characters
 * @param levels texts by level, up to 1,000 characters each
 * @param importance 0 to 3
 * @param difficulty 0 to 3
 * @param baseline the level at the beginning, if set
 * @param dueOn the day to reach it by, if set
 */
public record GoalInput(
    String title,
    Map<Integer, String> levels,
    int importance,
    int difficulty,
    OptionalInt baseline,
    Optional<LocalDate> dueOn) {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_LEVEL = 1_000;
  private static final int MOST = 3;

  /**
   * Tidies and checks.
   *
   * @throws Rejection (invalid-goal) for levels and weights that do not exist
   */
  public GoalInput {
    title = PlainText.tidy(title, LONGEST_TITLE).replace('\n', ' ');
    SortedMap<Integer, String> tidy = new TreeMap<>();
    levels.forEach((level, text) -> tidy.put(level, PlainText.tidy(text, LONGEST_LEVEL)));
    levels = Collections.unmodifiableSortedMap(tidy);
    boolean known =
        tidy.keySet().stream().allMatch(GoalInput::isLevel)
            && (baseline.isEmpty() || isLevel(baseline.getAsInt()))
            && isWeight(importance)
            && isWeight(difficulty);
    if (!known) {
      throw Rejection.invalid(
          "invalid-goal", "Levels run from -2 to +2, importance and difficulty from 0 to 3.");
    }
  }

  static boolean isLevel(int level) {
    return level >= Goal.LOWEST && level <= Goal.HIGHEST;
  }

  private static boolean isWeight(int weight) {
    return weight >= 0 && weight <= MOST;
  }
}
