package org.tandem.tool.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.tool.kernel.Rejection;

/** Scores, and the levels of the EMCC: 70/60, 80/70, 90/80. */
class AssessmentTest {
  @Test
  void scoresEachStandardByItsOwnCriteria() {
    Assessment assessment =
        Assessment.of(
            List.of(
                found(Criterion.OBJECTIVES_STATED, Level.YES),
                found(Criterion.OBJECTIVES_DATED, Level.PARTLY),
                found(Criterion.PAIRS_ASKED, Level.YES)));

    assertThat(assessment.standards())
        .extracting(Assessment.Scored::standard)
        .containsExactly(Standard.values());
    // 3 of 6 points, nothing, nothing, 2 of 8, nothing, nothing.
    assertThat(assessment.standards())
        .extracting(Assessment.Scored::score)
        .containsExactly(50, 0, 0, 25, 0, 0);
    assertThat(assessment.overall()).isEqualTo(12);
    assertThat(assessment.award()).isEqualTo(Award.NONE);
    assertThat(assessment.standards().get(0).findings())
        .extracting(Finding::level)
        .containsExactly(Level.YES, Level.PARTLY, Level.NO);
  }

  @Test
  void reachesGoldWhereEverythingIsMet() {
    List<Finding> all = Stream.of(Criterion.values()).map(each -> found(each, Level.YES)).toList();

    assertThat(Assessment.of(all).overall()).isEqualTo(100);
    assertThat(Assessment.of(all).award()).isEqualTo(Award.GOLD);
  }

  @Test
  void needsBothTheWholeAndEachStandard() {
    assertThat(Award.of(90, scores(80, 100))).isEqualTo(Award.GOLD);
    assertThat(Award.of(90, scores(79, 100))).isEqualTo(Award.SILVER);
    assertThat(Award.of(89, scores(80, 100))).isEqualTo(Award.SILVER);
    assertThat(Award.of(95, scores(69, 100))).isEqualTo(Award.BRONZE);
    assertThat(Award.of(70, scores(60, 80))).isEqualTo(Award.BRONZE);
    assertThat(Award.of(70, scores(59, 80))).isEqualTo(Award.NONE);
    assertThat(Award.of(69, scores(69, 70))).isEqualTo(Award.NONE);
  }

  @Test
  void isMetFromAShareOnAndInPartFromHalfOfIt() {
    assertThat(Level.of(80, 100, 80)).isEqualTo(Level.YES);
    assertThat(Level.of(79, 100, 80)).isEqualTo(Level.PARTLY);
    assertThat(Level.of(40, 100, 80)).isEqualTo(Level.PARTLY);
    assertThat(Level.of(39, 100, 80)).isEqualTo(Level.NO);
    assertThat(Level.of(0, 0, 80)).isEqualTo(Level.NO);
  }

  @Test
  void takesNoAnswerForWhatRecordsSayNorOneWithoutEvidence() {
    refuses(Criterion.OBJECTIVES_STATED, Level.YES, "see the plan", "computed-criterion");
    refuses(Criterion.COORDINATOR, Level.PARTLY, "  ", "no-evidence");
    assertThat(new Answer(Criterion.COORDINATOR, Level.NO, "").note()).isEmpty();
  }

  private static void refuses(Criterion criterion, Level level, String note, String code) {
    assertThatThrownBy(() -> new Answer(criterion, level, note))
        .isInstanceOfSatisfying(
            Rejection.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  private static List<Integer> scores(Integer... scores) {
    return Arrays.asList(scores);
  }

  private static Finding found(Criterion criterion, Level level) {
    return new Finding(criterion, level, Optional.empty(), "");
  }
}
