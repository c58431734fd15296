package org.tandem.tool.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tandem.tool.program.Indicator;
import org.tandem.tool.program.Measure;
import org.tandem.tool.program.Objective;
import org.tandem.tool.reporting.ObjectiveReport.IndicatorReport;
import org.tandem.tool.reporting.ProgramReport.Attainment;
import org.tandem.tool.reporting.ProgramReport.Reached;
import org.tandem.tool.reporting.ProgramReport.Stage;

/** How an objective stands follows from what was counted, and from the day. */
class ObjectiveReportTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private static final ProgramReport REPORT =
      report(Attainment.of(8, 10, List.of(0L, 1L, 6L, 1L, 1L), List.of(0L, 2L, 3L, 1L, 0L)));

  @Test
  void countsEachMeasureOfThoseWhomItIsAbout() {
    assertThat(share(Measure.PAIRED)).contains(new Share(16, 20));
    assertThat(share(Measure.AGREED)).contains(new Share(12, 16));
    assertThat(share(Measure.MET)).contains(new Share(10, 16));
    assertThat(share(Measure.EVIDENCED)).contains(new Share(8, 16));
    assertThat(share(Measure.COMPLETED)).contains(new Share(4, 16));
    assertThat(share(Measure.GOALS_REACHED)).contains(new Share(4, 10));
    assertThat(share(Measure.GIVING_BACK)).contains(new Share(2, 4));
  }

  @Test
  void isReachedAtTheTargetAndNotBelow() {
    assertThat(objective(null, new Indicator(Measure.PAIRED, 80))).isEqualTo(Standing.REACHED);
    assertThat(objective(null, new Indicator(Measure.PAIRED, 81))).isEqualTo(Standing.UNDER_WAY);
  }

  @Test
  void isMissedOnlyOnceTheDayIsOver() {
    LocalDate yesterday = TODAY.minusDays(1);

    assertThat(objective(TODAY, new Indicator(Measure.MET, 90))).isEqualTo(Standing.UNDER_WAY);
    assertThat(objective(yesterday, new Indicator(Measure.MET, 90))).isEqualTo(Standing.MISSED);
    assertThat(objective(yesterday, new Indicator(Measure.MET, 50))).isEqualTo(Standing.REACHED);
  }

  @Test
  void setsWhatIsClaimedBesideWhatIsEvidenced() {
    IndicatorReport goals = indicator(REPORT, Measure.GOALS_REACHED);

    assertThat(goals.standing()).isEqualTo(Standing.UNDER_WAY);
    assertThat(goals.claimed()).contains(new Share(8, 10));
    assertThat(indicator(REPORT, Measure.MET).claimed()).isEmpty();
  }

  @Test
  void withholdsTheGoalsOfFewPeopleAndSaysNothingOfNobody() {
    ProgramReport few = report(Attainment.of(2, 3, List.of(0L), List.of(0L)));
    ProgramReport none = report(Attainment.of(0, 0, List.of(), List.of()));

    assertThat(indicator(few, Measure.GOALS_REACHED).standing()).isEqualTo(Standing.WITHHELD);
    assertThat(indicator(few, Measure.GOALS_REACHED).claimed()).isEmpty();
    assertThat(indicator(none, Measure.GOALS_REACHED).standing()).isEqualTo(Standing.NOTHING_YET);
  }

  @Test
  void anObjectiveIsReachedOnceAllOfItIsAndMissedOnceAnyOfItIs() {
    Indicator reached = new Indicator(Measure.PAIRED, 80);
    Indicator below = new Indicator(Measure.MET, 90);

    assertThat(objective(null, reached, below)).isEqualTo(Standing.UNDER_WAY);
    assertThat(objective(TODAY.minusDays(1), reached, below)).isEqualTo(Standing.MISSED);
  }

  private static Standing objective(@Nullable LocalDate due, Indicator... indicators) {
    Objective objective =
        new Objective("Better handovers", List.of(indicators), Optional.ofNullable(due));
    return ObjectiveReport.of(objective, REPORT, TODAY).standing();
  }

  private static Optional<Share> share(Measure measure) {
    return indicator(REPORT, measure).share();
  }

  /** With half of them as the target, and time left. */
  private static IndicatorReport indicator(ProgramReport report, Measure measure) {
    return IndicatorReport.of(new Indicator(measure, 50), report, false);
  }

  private static ProgramReport report(Attainment attainment) {
    return new ProgramReport(
        List.of(
            new Reached(Stage.ENROLLED, 30),
            new Reached(Stage.ASKED, 20),
            new Reached(Stage.PROPOSED, 18),
            new Reached(Stage.PAIRED, 16),
            new Reached(Stage.AGREED, 12),
            new Reached(Stage.MET, 10),
            new Reached(Stage.EVIDENCED, 8),
            new Reached(Stage.COMPLETED, 4)),
        new ProgramReport.Health(0, 0, 0, 0, 0),
        attainment,
        new ProgramReport.Load(0, 0, 0, 0, 0, Optional.empty()),
        new ProgramReport.Times(Optional.empty(), Optional.empty(), Optional.empty()),
        new ProgramReport.GiveBack(4, 2, 1, ProgramReport.Invited.of(0, 0, 0)),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
