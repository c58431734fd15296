package org.tandem.tool.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.tool.surveys.PulseFixture.pulse;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.tool.engagements.Side;

/** What a pulse warns of, and until when. */
class PulseWarningTest {
  @Test
  void warnsOfASingleOneAndOfALowMeanOfEitherSide() {
    assertThat(PulseWarning.of(List.of(pulse(1, Side.MENTEE, 1, 5, 5)))).isPresent();
    assertThat(PulseWarning.of(List.of(pulse(1, Side.MENTEE, 2, 3, 3)))).isPresent();
    assertThat(PulseWarning.of(List.of(pulse(1, Side.MENTEE, 2, 3, 4)))).isEmpty();
    assertThat(
            PulseWarning.of(
                List.of(pulse(1, Side.MENTEE, 5, 5, 5), pulse(1, Side.MENTOR, 2, 2, 2))))
        .isPresent();
    assertThat(PulseWarning.of(List.of())).isEmpty();
  }

  @Test
  void isTakenBackOnlyByALaterPulseThatBothAnsweredWell() {
    Answer low = pulse(1, Side.MENTEE, 1, 1, 1);
    Answer one = pulse(2, Side.MENTEE, 5, 5, 5);
    Answer other = pulse(2, Side.MENTOR, 4, 4, 4);
    assertThat(PulseWarning.of(List.of(low, one))).map(PulseWarning::round).contains(1);
    assertThat(PulseWarning.of(List.of(low, one, other))).isEmpty();
    assertThat(PulseWarning.of(List.of(low, one, other, pulse(3, Side.MENTOR, 1, 4, 4))))
        .map(PulseWarning::round)
        .contains(3);
  }

  @Test
  void isThePairsAloneForAWeekAfterItsLastAnswer() {
    Answer last = pulse(1, Side.MENTEE, 1, 1, 1);
    PulseWarning warning =
        PulseWarning.of(List.of(pulse(1, Side.MENTOR, 5, 5, 5), last)).orElseThrow();
    assertThat(warning.since()).isEqualTo(last.answeredAt());
    assertThat(warning.isForOthers(last.answeredAt().plus(Duration.ofDays(7)).minusMillis(1)))
        .isFalse();
    assertThat(warning.isForOthers(last.answeredAt().plus(Duration.ofDays(7)))).isTrue();
  }
}
