package org.tandem.tool.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.GoalMethod;

class KeyResultsTest {

  @ParameterizedTest
  @CsvSource({
    "2, 10, 2, 0.0",
    "2, 10, 4, 0.25",
    "2, 10, 10, 1.0",
    "2, 10, 12, 1.0",
    "2, 10, 1, 0.0",
    "8, 3, 4, 0.8"
  })
  void scoresTheWayFromStartToTarget(String start, String target, String now, double score) {
    KeyResults one =
        new KeyResults(GoalMethod.OKR, "", List.of(GoalFixture.result("Calls", start, target)));
    assertThat(one.score(List.of(new BigDecimal(now)))).isCloseTo(score, within(1e-9));
  }

  @Test
  void scoresAnObjectiveByTheMeanOfItsResults() {
    KeyResults two =
        new KeyResults(
            GoalMethod.OKR,
            "",
            List.of(
                GoalFixture.result("Calls", "0", "10"), GoalFixture.result("Errors", "4", "0")));
    assertThat(two.score(List.of(new BigDecimal("5"), new BigDecimal("0"))))
        .isCloseTo(0.75, within(1e-9));
  }

  @Test
  void namesWhatIsMissing() {
    assertThat(new KeyResults(GoalMethod.SMART, "", List.of()).flaws())
        .containsExactly(Flaw.RESULT_MISSING, Flaw.REASON_MISSING);
    KeyResult open = new KeyResult("Calls", "", Optional.of(new BigDecimal("1")), Optional.empty());
    assertThat(new KeyResults(GoalMethod.OKR, "", List.of(open)).flaws())
        .containsExactly(Flaw.NUMBERS_MISSING);
    assertThat(
            new KeyResults(GoalMethod.OKR, "", List.of(GoalFixture.result("Calls", "3", "3.0")))
                .flaws())
        .containsExactly(Flaw.NOTHING_TO_REACH);
  }

  @Test
  void refusesMoreResultsAndLargerNumbersThanCanBeRead() {
    KeyResult one = GoalFixture.result("Calls", "1", "2");
    assertThatThrownBy(() -> new KeyResults(GoalMethod.SMART, "", List.of(one, one)))
        .isInstanceOf(Rejection.class);
    assertThatThrownBy(
            () -> new KeyResults(GoalMethod.OKR, "", List.of(one, one, one, one, one, one)))
        .isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> GoalFixture.result("Calls", "1e12", "2"))
        .isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> GoalFixture.result("Calls", "0.00001", "2"))
        .isInstanceOf(Rejection.class);
  }
}
