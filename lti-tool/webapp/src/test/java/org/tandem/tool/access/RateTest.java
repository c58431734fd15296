package org.tandem.tool.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateTest {
  private static final UUID SOMEBODY = UUID.randomUUID();

  private final Rate rate = new Rate(60);

  @Test
  void letsAMinutesWorthComeAtOnceAndThenAnEvenFlow() {
    assertThat(take(60, 0)).containsOnly(Duration.ZERO);
    assertThat(rate.take(SOMEBODY, 0)).isEqualTo(Duration.ofSeconds(1));
    assertThat(rate.take(SOMEBODY, 400)).as("a refusal costs nothing").hasMillis(600);
    assertThat(rate.take(SOMEBODY, 1_000)).isZero();
    assertThat(rate.take(SOMEBODY, 1_000)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void letsEverybodyHaveTheirOwn() {
    take(60, 0);
    assertThat(rate.take(UUID.randomUUID(), 0)).isZero();
  }

  @Test
  void forgetsWhoHasWaitedLongEnough() {
    take(60, 0);
    rate.take(UUID.randomUUID(), 0);
    assertThat(rate.size()).isEqualTo(2);

    assertThat(take(60, 61_000)).as("a minute later all may come at once again").hasSize(60);
    assertThat(rate.size()).isEqualTo(1);
  }

  @Test
  void countsExactlyWhereManyAskTogether() {
    long allowed =
        IntStream.range(0, 600).parallel().filter(i -> rate.take(SOMEBODY, 5).isZero()).count();
    assertThat(allowed).isEqualTo(60);
  }

  @Test
  void wantsToAllowSomething() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Rate(0));
  }

  private List<Duration> take(int times, long now) {
    return IntStream.range(0, times).mapToObj(i -> rate.take(SOMEBODY, now)).toList();
  }
}
