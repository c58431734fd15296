package org.tandem.tool.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.tool.kernel.Rejection;

class ObjectiveTest {
  private static final Indicator MET = new Indicator(Measure.MET, 80);

  @Test
  void saysWhatIsWantedAndHowOneWillKnow() {
    assertThat(objective("  Fewer people leave ", MET).text()).isEqualTo("Fewer people leave");
  }

  @Test
  void refusesAWishThatNothingMeasures() {
    assertThatThrownBy(() -> objective("Better")).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> objective(" ", MET)).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> objective("x".repeat(301), MET)).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> objective("Better", MET, MET)).isInstanceOf(Rejection.class);
  }

  @Test
  void refusesTargetsThatAreNoShare() {
    assertThatThrownBy(() -> new Indicator(Measure.MET, 0)).isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> new Indicator(Measure.MET, 101)).isInstanceOf(Rejection.class);
  }

  @Test
  void refusesToWantEverything() {
    Objective one = objective("Better", MET);

    assertThatThrownBy(() -> Objective.checked(Collections.nCopies(Objective.MOST + 1, one)))
        .isInstanceOf(Rejection.class);
  }

  private static Objective objective(String text, Indicator... indicators) {
    return new Objective(text, List.of(indicators), Optional.empty());
  }
}
