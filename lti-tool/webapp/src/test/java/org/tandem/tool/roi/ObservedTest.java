package org.tandem.tool.roi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The comparison with those who wait, against published figures. */
class ObservedTest {
  /** Newcombe 1998, table II, method 10: 56/70 and 48/80 differ by 0.2, from 0.0524 to 0.3339. */
  @Test
  void givesTheIntervalOfThePaper() {
    assertThat(Observed.of(70, 56, 80, 48))
        .isEqualTo(new Observed(70, 80, Optional.of(new Observed.Difference(80, 60, 20, 5, 33))));
  }

  /** Newcombe 1998, the same table: 9/10 and 3/10, from 0.1705 to 0.8090; too few to show. */
  @Test
  void saysNothingOfFewAndRoundsHowManyTheyAre() {
    assertThat(Observed.of(10, 9, 1000, 300).difference()).isEmpty();
    assertThat(Observed.of(1000, 300, 19, 9).difference()).isEmpty();
    assertThat(Observed.of(22, 20, 23, 20).paired()).isEqualTo(20);
    assertThat(Observed.of(22, 20, 23, 20).waiting()).isEqualTo(25);
    assertThat(Observed.of(20, 20, 20, 10).difference()).isPresent();
  }

  @Test
  void staysWithinAllAndNothing() {
    Observed.Difference all = Observed.of(40, 40, 40, 0).difference().orElseThrow();

    assertThat(all.points()).isEqualTo(100);
    assertThat(all.low()).isBetween(80L, 100L);
    assertThat(all.high()).isEqualTo(100);
  }
}
