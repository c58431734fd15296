package org.tandem.tool.surveys;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.tandem.tool.engagements.Side;

/** Answers to the three questions of a pulse. */
final class PulseFixture {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private PulseFixture() {}

  static Answer pulse(int round, Side side, int bond, int goals, int tasks) {
    return new Answer(
        UUID.randomUUID(),
        Occasion.PULSE,
        round,
        "pulse",
        1,
        side,
        new UUID(2, side == Side.MENTEE ? 1 : 0),
        NOON.plus(Duration.ofDays(28L * round + (side == Side.MENTEE ? 1 : 0))),
        Map.of("bond", bond, "goals", goals, "tasks", tasks));
  }
}
