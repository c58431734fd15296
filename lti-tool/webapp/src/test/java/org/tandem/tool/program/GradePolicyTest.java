package org.tandem.tool.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
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
