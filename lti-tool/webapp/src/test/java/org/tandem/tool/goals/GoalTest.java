package org.tandem.tool.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Rejection;

class GoalTest {
  private static final Map<Integer, String> LEVELS =
      Map.of(
          -2,
          "Reads from notes",
          -1,
          "Forgets one part",
          0,
          "All parts",
          1,
          "And asks back",
          2,
          "And teaches others");

  @Test
  void hasNoFlawOnceItMeasures() {
    assertThat(goal(LEVELS, OptionalInt.of(-1), 3, 2).flaws()).isEmpty();
  }

  @Test
  void namesWhatItsScaleLacks() {
    Map<Integer, String> levels = new TreeMap<>(LEVELS);
    levels.put(2, "");
    levels.put(1, "  all PARTS. ");
    assertThat(goal(levels, OptionalInt.empty(), 1, 1).flaws())
        .containsExactly(Goal.Flaw.LEVEL_EMPTY, Goal.Flaw.LEVELS_ALIKE, Goal.Flaw.BASELINE_MISSING);
    assertThat(goal(LEVELS, OptionalInt.of(2), 1, 1).flaws())
        .containsExactly(Goal.Flaw.BASELINE_HIGHEST);
  }

  @Test
  void weighsImportanceTimesDifficultyAndOneAtLeast() {
    assertThat(goal(LEVELS, OptionalInt.of(0), 3, 2).weight()).isEqualTo(6);
    assertThat(goal(LEVELS, OptionalInt.of(0), 3, 0).weight()).isEqualTo(1);
  }

  @Test
  void isAgreedOnlyByBoth() {
    Goal once = goal(LEVELS, OptionalInt.of(-1), 1, 1).agreedBy(Side.MENTEE, Instant.EPOCH);
    assertThat(once.agreedBy(Side.MENTEE, Instant.EPOCH).isAgreed()).isFalse();
    assertThat(once.agreedBy(Side.MENTOR, Instant.EPOCH).isAgreed()).isTrue();
  }

  @Test
  void refusesLevelsAndWeightsThatDoNotExist() {
    assertThatThrownBy(
            () -> new GoalInput("g", Map.of(3, "x"), 1, 1, OptionalInt.empty(), Optional.empty()))
        .isInstanceOf(Rejection.class);
    assertThatThrownBy(
            () -> new GoalInput("g", Map.of(), 4, 1, OptionalInt.empty(), Optional.empty()))
        .isInstanceOf(Rejection.class);
  }

  private static Goal goal(
      Map<Integer, String> levels, OptionalInt baseline, int importance, int difficulty) {
    return GoalFixture.goal(
        new GoalInput(
            "Handover",
            levels,
            importance,
            difficulty,
            baseline,
            Optional.of(LocalDate.of(2027, 5, 1))));
  }
}
