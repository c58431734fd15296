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
  private static final Instant MET = Instant.parse("2027-02-01T10:00:00Z");
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
    assertThat(GoalFixture.goal(GoalFixture.smart("1", "5")).flaws()).isEmpty();
  }

  @Test
  void namesWhatItsScaleLacks() {
    Map<Integer, String> levels = new TreeMap<>(LEVELS);
    levels.put(2, "");
    levels.put(1, "  all PARTS. ");
    assertThat(goal(levels, OptionalInt.empty(), 1, 1).flaws())
        .containsExactly(Flaw.LEVEL_EMPTY, Flaw.LEVELS_ALIKE, Flaw.BASELINE_MISSING);
    assertThat(goal(LEVELS, OptionalInt.of(2), 1, 1).flaws())
        .containsExactly(Flaw.BASELINE_HIGHEST);
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
  void locksWhereItStartedOnceTheTwoHaveMet() {
    Goal goal = GoalFixture.goal(GoalFixture.input(1, 1, -1));
    GoalInput lower = GoalFixture.input(1, 1, -2);

    assertThat(goal.rewritten(lower, Optional.empty(), MET, 0).baseline()).hasValue(-2);
    assertThatThrownBy(() -> goal.rewritten(lower, Optional.of(MET), MET, 0))
        .extracting("code")
        .isEqualTo("baseline-locked");
    assertThat(goal.rewritten(GoalFixture.input(3, 3, -1), Optional.of(MET), MET, 0).weight())
        .isEqualTo(9);
    Goal counted = GoalFixture.goal(GoalFixture.smart("1", "5"));
    assertThatThrownBy(
            () -> counted.rewritten(GoalFixture.smart("0", "5"), Optional.of(MET), MET, 0))
        .isInstanceOf(Rejection.class);
    assertThat(counted.rewritten(GoalFixture.smart("1.0", "6"), Optional.of(MET), MET, 0).flaws())
        .isEmpty();
  }

  @Test
  void tellsAStartThatWasSetAfterTheFirstMeeting() {
    GoalInput input = GoalFixture.input(1, 1);
    Goal before = GoalFixture.goal(input);
    Goal after = input.goal(before.id(), Optional.empty(), Optional.of(MET.plusSeconds(1)), 0);

    assertThat(before.isLate(Optional.of(MET))).isFalse();
    assertThat(after.isLate(Optional.of(MET))).isTrue();
    assertThat(after.isLate(Optional.empty())).isFalse();
    assertThat(after.rewritten(input, Optional.of(MET), MET.plusSeconds(9), 0).startedAt())
        .isEqualTo(after.startedAt());
  }

  @Test
  void refusesLevelsAndWeightsThatDoNotExist() {
    assertThatThrownBy(() -> AttainmentScale.written(Map.of(3, "x"), OptionalInt.empty()))
        .isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> AttainmentScale.written(Map.of(), OptionalInt.of(-3)))
        .isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> GoalFixture.input(4, 1)).isInstanceOf(Rejection.class);
  }

  private static Goal goal(
      Map<Integer, String> levels, OptionalInt baseline, int importance, int difficulty) {
    return GoalFixture.goal(
        new GoalInput(
            "Handover",
            AttainmentScale.written(levels, baseline),
            importance,
            difficulty,
            Optional.of(LocalDate.of(2027, 5, 1))));
  }
}
