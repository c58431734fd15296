package org.tandem.tool.roi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Measure;
import org.tandem.tool.roi.Estimate.Assumption;
import org.tandem.tool.roi.Estimate.Sensitivity;

/** The formulas of Phillips, by examples worked out by hand. */
class RoiTest {
  /** 40 hours that both confirmed; 30 goals, 10 people who completed. */
  private static final Counted COUNTED =
      new Counted(Map.of(Measure.GOALS_REACHED, 30L, Measure.COMPLETED, 10L), Optional.of(2400L));

  /** 30 × 1000 × 60 % × 80 % = 14,400. */
  private static final Benefit GOALS =
      benefit(Optional.of(Measure.GOALS_REACHED), Optional.empty(), "1000", 60, 80);

  /** 12.5 × 400 × 50 % × 90 % = 2,250. */
  private static final Benefit ELSEWHERE =
      benefit(Optional.empty(), Optional.of(new BigDecimal("12.5")), "400", 50, 90);

  /** 3,000, and 40 hours at 60 + 40 = 4,000. */
  private static final Assumptions WHOLE =
      new Assumptions(
          "EUR",
          List.of(GOALS, ELSEWHERE),
          List.of(cost("2500"), cost("500")),
          amount("60"),
          amount("40"),
          20);

  @Test
  void isBenefitsLessCostsByCosts() {
    Roi roi = Roi.of(WHOLE, COUNTED);

    assertThat(roi.gaps()).isEmpty();
    assertThat(roi.hours()).contains(new BigDecimal("40.00"));
    assertThat(roi.participation()).contains(new BigDecimal("4000.00"));
    assertThat(roi.benefits())
        .extracting(line -> line.money().orElseThrow().toString())
        .containsExactly("14400.00", "2250.00");
    Estimate estimate = roi.estimate().orElseThrow();
    assertThat(estimate.benefits()).isEqualByComparingTo("16650");
    assertThat(estimate.costs()).isEqualByComparingTo("7000");
    // 16,650 / 7,000 = 2.3786; (16,650 − 7,000) / 7,000 = 137.857 %; 7,000 / 16,650 = 42.04 %
    assertThat(estimate.ratio()).isEqualByComparingTo("2.38");
    assertThat(estimate.percent()).isEqualByComparingTo("137.9");
    assertThat(estimate.breakEven()).contains(new BigDecimal("42.0"));
  }

  @Test
  void saysHowFarItGoesWhereAssumptionsAreWrong() {
    Estimate estimate = Roi.of(WHOLE, COUNTED).estimate().orElseThrow();

    // 16,650 × 0.8³ = 8,524.8 over 8,400.
    assertThat(estimate.low()).isEqualByComparingTo("1.5");
    // 30 × 1,200 × 0.72 × 0.96 + 12.5 × 480 × 0.6 × 1 = 28,483.2 over 5,600: nobody is surer than
    // sure.
    assertThat(estimate.high()).isEqualByComparingTo("408.6");
    assertThat(estimate.sensitivities())
        .contains(
            // 13,320 and 19,980 over 7,000.
            new Sensitivity(Assumption.VALUE, new BigDecimal("90.3"), new BigDecimal("185.4")),
            // 16,650 over 7,800 and over 6,200.
            new Sensitivity(Assumption.HOURS, new BigDecimal("113.5"), new BigDecimal("168.5")));
    assertThat(estimate.sensitivities())
        .extracting(Sensitivity::assumption)
        .containsExactly(Assumption.values());
  }

  @Test
  void isNotGuessedWhereSomethingIsMissingAndSaysWhat() {
    Assumptions open =
        new Assumptions(
            "EUR",
            List.of(
                new Benefit(
                    "Fewer sick days",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(50),
                    Optional.empty()),
                benefit(Optional.of(Measure.GIVING_BACK), Optional.empty(), "10", 10, 10),
                GOALS),
            List.of(new Cost("Rooms", Optional.empty())),
            amount("60"),
            Optional.empty(),
            20);

    Roi roi = Roi.of(open, COUNTED);

    assertThat(roi.estimate()).isEmpty();
    assertThat(roi.gaps())
        .containsExactly(
            new Gap(Gap.Kind.AMOUNT, 0),
            new Gap(Gap.Kind.VALUE, 0),
            new Gap(Gap.Kind.ISOLATION, 0),
            new Gap(Gap.Kind.CONFIDENCE, 0),
            new Gap(Gap.Kind.TOO_FEW, 1),
            new Gap(Gap.Kind.COST_AMOUNT, 0),
            new Gap(Gap.Kind.MENTEE_HOUR, Gap.OF_NONE));
    assertThat(roi.benefits().get(2).money()).contains(new BigDecimal("14400.00"));
    assertThat(roi.participation()).isEmpty();
  }

  @Test
  void needsBenefitsCostsAndHoursToBeginWith() {
    assertThat(Roi.of(Assumptions.NONE, new Counted(Map.of(), Optional.empty())).gaps())
        .extracting(Gap::kind)
        .containsExactly(
            Gap.Kind.NO_BENEFIT,
            Gap.Kind.NO_COST,
            Gap.Kind.MENTOR_HOUR,
            Gap.Kind.MENTEE_HOUR,
            Gap.Kind.HOURS);
  }

  @Test
  void tellsNoReturnOnNothing() {
    Assumptions free =
        new Assumptions("EUR", List.of(GOALS), List.of(cost("0")), amount("0"), amount("0"), 20);

    Roi roi = Roi.of(free, COUNTED);

    assertThat(roi.gaps()).containsExactly(new Gap(Gap.Kind.COSTS_ZERO, Gap.OF_NONE));
    assertThat(roi.estimate()).isEmpty();
  }

  @Test
  void countsNoChangeAsNoGain() {
    Counted none = new Counted(Map.of(Measure.GOALS_REACHED, 0L), Optional.of(60L));
    Assumptions assumptions =
        new Assumptions("EUR", List.of(GOALS), List.of(cost("10")), amount("1"), amount("1"), 20);

    Estimate estimate = Roi.of(assumptions, none).estimate().orElseThrow();

    assertThat(estimate.percent()).isEqualByComparingTo("-100");
    assertThat(estimate.breakEven()).isEmpty();
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> cost("-1")).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> benefit(Optional.empty(), amount("1"), "1", 101, 50))
        .isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> new Cost("  ", amount("1"))).isInstanceOf(Rejection.class);
    assertThatThrownBy(
            () ->
                new Assumptions(
                    "euros", List.of(), List.of(), Optional.empty(), Optional.empty(), 20))
        .isInstanceOf(Rejection.class);
    assertThatThrownBy(
            () ->
                new Assumptions(
                    "EUR", List.of(), List.of(), Optional.empty(), Optional.empty(), 90))
        .isInstanceOf(Rejection.class);
  }

  private static Benefit benefit(
      Optional<Measure> measure,
      Optional<BigDecimal> amount,
      String value,
      int isolation,
      int confidence) {
    return new Benefit(
        "Safer handovers",
        measure,
        amount,
        amount(value),
        Optional.of(Isolation.ESTIMATE),
        Optional.of(isolation),
        Optional.of(confidence));
  }

  private static Cost cost(String amount) {
    return new Cost("Licences", amount(amount));
  }

  private static Optional<BigDecimal> amount(String text) {
    return Optional.of(new BigDecimal(text));
  }
}
