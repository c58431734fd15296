package org.tandem.tool.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.Rejection;

class TrackingTest {
  private static final Goal SCALE = GoalFixture.goal(GoalFixture.input(1, 1));
  private static final Goal COUNTED = GoalFixture.goal(GoalFixture.smart("40", "90"));

  @Test
  void countsAMilestoneOnlyByTheWordOfBoth() {
    Milestone planned =
        new Milestone(UUID.randomUUID(), SCALE.id(), "x", Optional.empty(), Map.of(), 0);
    Milestone one = planned.reachedBy(Side.MENTEE, Instant.EPOCH);

    assertThat(one.reachedBy(Side.MENTEE, Instant.EPOCH).isReached(SCALE)).isFalse();
    assertThat(one.reachedBy(Side.MENTOR, Instant.EPOCH).isReached(SCALE)).isTrue();
    Goal own =
        GoalFixture.input(1, 1)
            .goal(SCALE.id(), Optional.of(UUID.randomUUID()), Optional.empty(), 0);
    assertThat(one.isReached(own)).isTrue();
    assertThat(planned.isReached(own)).isFalse();
  }

  @Test
  void takesALevelOnAScaleAndNumbersElsewhere() {
    assertThatCode(() -> at(SCALE, OptionalInt.of(1)).requireFit(SCALE)).doesNotThrowAnyException();
    assertThatThrownBy(() -> at(SCALE, OptionalInt.of(3)).requireFit(SCALE))
        .isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> at(SCALE, OptionalInt.empty(), "1").requireFit(SCALE))
        .isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> at(COUNTED, OptionalInt.of(1)).requireFit(COUNTED))
        .isInstanceOf(Rejection.class);
    assertThatThrownBy(() -> at(COUNTED, OptionalInt.empty(), "50", "1").requireFit(COUNTED))
        .isInstanceOf(Rejection.class);
  }

  @Test
  void scoresTheNumbersThatWereSeen() {
    CheckIn halfWay = at(COUNTED, OptionalInt.empty(), "65");
    assertThatCode(() -> halfWay.requireFit(COUNTED)).doesNotThrowAnyException();
    assertThat(halfWay.score(COUNTED).orElseThrow()).isCloseTo(0.5, within(1e-9));
    assertThat(at(SCALE, OptionalInt.of(1)).score(SCALE)).isEmpty();
  }

  private static CheckIn at(Goal goal, OptionalInt level, String... numbers) {
    return new CheckIn(
        UUID.randomUUID(),
        goal.id(),
        Side.MENTEE,
        Instant.EPOCH,
        level,
        List.of(numbers).stream().map(BigDecimal::new).toList(),
        "");
  }
}
