package org.tandem.tool.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tandem.tool.kernel.Rejection;

class GradePolicyTest {

  @Test
  void givesThePointsOfEachLevel() {
    GradePolicy policy = policy(100, 0, 50, 80, 90, 100);

    assertThat(policy.pointsFor(-2)).isEqualByComparingTo("0");
    assertThat(policy.pointsFor(0)).isEqualByComparingTo("80");
    assertThat(policy.pointsFor(2)).isEqualByComparingTo("100");
  }

  @Test
  void restsOnWhatTheInstructorChose() {
    Reached half = new Reached(OptionalInt.of(1), 2, 1, 3);
    assertThat(policy(100, 0, 50, 80, 90, 100).pointsFor(half))
        .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("90"));
    assertThat(on(GradeBasis.COMPLETION, 0).pointsFor(half))
        .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("100"));
    assertThat(on(GradeBasis.MEETINGS, 3).pointsFor(half))
        .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("66.67"));
    assertThat(on(GradeBasis.MEETINGS, 1).pointsFor(half))
        .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("100"));
    assertThat(on(GradeBasis.MILESTONES, 0).pointsFor(half))
        .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("33.33"));
    assertThat(on(GradeBasis.REVIEW, 0).pointsFor(half)).isEmpty();
    assertThat(policy(100, 0, 50, 80, 90, 100).pointsFor(none())).isEmpty();
    assertThat(on(GradeBasis.MILESTONES, 0).pointsFor(none())).isEmpty();
  }

  @Test
  void refusesMeetingsWhereTheyAreNotTheBasisAndNoneWhereTheyAre() {
    assertThatThrownBy(() -> on(GradeBasis.MEETINGS, 0)).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> on(GradeBasis.MEETINGS, 101)).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> on(GradeBasis.COMPLETION, 1)).isInstanceOf(Rejection.class);
    assertThatThrownBy(
            () ->
                new GradePolicy(
                    BigDecimal.TEN, GradeBasis.REVIEW, new TreeMap<>(Map.of(0, BigDecimal.ONE)), 0))
        .isInstanceOf(Rejection.class);
  }

  private static Reached none() {
    return new Reached(OptionalInt.empty(), 0, 0, 0);
  }

  private static GradePolicy on(GradeBasis basis, int meetings) {
    return new GradePolicy(BigDecimal.valueOf(100), basis, new TreeMap<>(), meetings);
  }

  @Test
  void refusesFewerPointsForAHigherLevel() {
    assertThatThrownBy(() -> policy(100, 0, 50, 40, 90, 100)).isInstanceOf(Rejection.class);
  }

  @Test
  void refusesMoreThanTheMaximumAndLessThanNothing() {
    assertThatThrownBy(() -> policy(100, 0, 50, 80, 90, 101)).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> policy(100, -1, 50, 80, 90, 100)).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> policy(0, 0, 0, 0, 0, 0)).isInstanceOf(Rejection.class);
  }

  @Test
  void refusesMissingAndUnknownLevels() {
    assertThatThrownBy(() -> policy(100, 0, 50, 80, 90)).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> policy(100, 0, 50, 80, 90, 100, 100)).isInstanceOf(Rejection.class);
  }

  /** Points from level -2 upwards. */
  private static GradePolicy policy(int maximum, int... points) {
    TreeMap<Integer, BigDecimal> levels = new TreeMap<>();
    for (int i = 0; i < points.length; i++) {
      levels.put(GradePolicy.LOWEST + i, BigDecimal.valueOf(points[i]));
    }
    return new GradePolicy(BigDecimal.valueOf(maximum), levels);
  }
}
