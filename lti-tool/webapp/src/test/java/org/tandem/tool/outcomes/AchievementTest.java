package org.tandem.tool.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.tool.goals.GoalFixture;

class AchievementTest {
  @ParameterizedTest
  @CsvSource({
    "1, 2, 1, 2, 2",
    "1, 0, 1, 1, 1",
    "3, 0, 2, 1, 0",
    "1, -2, 1, -1, -1",
    "3, -2, 1, -1, -2",
    "1, -1, 1, 0, 0",
    "2, 2, 3, -2, 0"
  })
  void roundsTheWeightedMeanAndHalvesUpwards(int w1, int x1, int w2, int x2, int level) {
    assertThat(
            Achievement.of(List.of(GoalFixture.proven(w1, x1), GoalFixture.proven(w2, x2)))
                .orElseThrow()
                .level())
        .isEqualTo(level);
  }

  @Test
  void countsAGoalWithoutCountersignedEvidenceAtItsBaseline() {
    assertThat(Achievement.of(List.of(GoalFixture.proven(1))).orElseThrow().level()).isEqualTo(-1);
  }

  @Test
  void knowsNoLevelWithoutGoals() {
    assertThat(Achievement.of(List.of())).isEmpty();
  }

  @Test
  void commentsInTheLanguageOfTheAgreement() {
    assertThat(ScoreComment.of(Locale.ENGLISH, 2, 1))
        .isEqualTo("Agreement version 2, signed by both; 1 countersigned item of evidence.");
    assertThat(ScoreComment.of(Locale.GERMAN, 1, 3))
        .isEqualTo("Agreement version 1, signed by both; 3 countersigned items of evidence.");
    assertThat(ScoreComment.of(Locale.forLanguageTag("ar"), 1, 2)).contains("دليلان");
  }
}
