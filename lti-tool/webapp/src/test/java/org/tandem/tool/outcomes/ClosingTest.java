package org.tandem.tool.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.tool.agreements.InForce;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Reached;

class ClosingTest {
  @Test
  void isEarlyUntilTheDayThatWasPlanned() {
    Closing closing = endingOn("2027-05-31");
    assertThat(closing.isEarly(LocalDate.parse("2027-05-30"))).isTrue();
    assertThat(closing.isEarly(LocalDate.parse("2027-05-31"))).isFalse();
    assertThat(closing.isEarly(LocalDate.parse("2027-06-01"))).isFalse();
  }

  private static Closing endingOn(String day) {
    UUID any = new UUID(0, 1);
    Engagement pair =
        new Engagement(
            any,
            new Place(any, any, any),
            Kind.MENTORING,
            new UUID(0, 2),
            new UUID(0, 3),
            Optional.empty(),
            EngagementState.ACTIVE,
            Optional.empty(),
            Instant.EPOCH,
            Instant.EPOCH,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0);
    InForce agreement =
        new InForce(
            1, "abc", Map.of("ends-on", day), List.of(), Optional.empty(), Optional.empty());
    return new Closing(
        pair,
        agreement,
        List.of(),
        new Reached(OptionalInt.empty(), 0, 0, 0),
        Optional.empty(),
        Optional.empty(),
        false);
  }
}
