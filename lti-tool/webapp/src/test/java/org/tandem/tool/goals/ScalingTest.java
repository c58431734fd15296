package org.tandem.tool.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalingTest {
  private static final Offset<Double> PRINTED = within(0.0005);

  /** Published and hand-checked vectors, three decimals. */
  @Test
  void agreesWithTheKnownVectors() {
    assertThat(score(new int[] {0, 1, -1}, new int[] {3, 2, 1})).isCloseTo(52.203, PRINTED);
    assertThat(score(new int[] {1, 0, 2}, new int[] {2, 1, 1})).isCloseTo(63.333, PRINTED);
    assertThat(score(new int[] {-1, 0, 1, 2}, new int[] {1, 2, 3, 4})).isCloseTo(64.003, PRINTED);
    assertThat(score(new int[] {0, 0}, new int[] {9, 1})).isEqualTo(50);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 30, 70",
    "2, 25.19, 74.81",
    "3, 22.61, 77.39",
    "4, 20.98, 79.02",
    "5, 19.85, 80.15",
    "10, 17.12, 82.88"
  })
  void reachesFurtherWithMoreGoals(int goals, double lowest, double highest) {
    Scaling scaling = Scaling.of(Collections.nCopies(goals, new Scaling.Part(0, 4)));
    assertThat(scaling.lowest()).isCloseTo(lowest, within(0.005));
    assertThat(scaling.highest()).isCloseTo(highest, within(0.005));
  }

  @Test
  void hasNoScoreWithoutGoals() {
    assertThatThrownBy(() -> Scaling.of(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  private static double score(int[] levels, int[] weights) {
    return Scaling.of(
            IntStream.range(0, levels.length)
                .mapToObj(i -> new Scaling.Part(levels[i], weights[i]))
                .toList())
        .at();
  }
}
