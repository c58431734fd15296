package org.tandem.tool.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.tool.program.Place;

class ResponsivenessTest {
  private static final Instant OPENED = Instant.parse("2026-11-20T10:00:00Z");
  private static final Place PLACE =
      new Place(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

  @Test
  void whoWasNeverAskedHasNoRecord() {
    assertThat(Responsiveness.of(List.of(request(RequestState.WAITING, 0))))
        .isEqualTo(new Responsiveness(0, 0, Optional.empty()));
  }

  @Test
  void theMedianOfTheAnswersCountsAndWhatExpiredCountsAsAsked() {
    assertThat(
            Responsiveness.of(
                List.of(
                    request(RequestState.ACCEPTED, 1),
                    request(RequestState.DECLINED, 50),
                    request(RequestState.DECLINED, 5),
                    request(RequestState.EXPIRED, 168),
                    request(RequestState.WITHDRAWN, 2))))
        .isEqualTo(new Responsiveness(4, 3, Optional.of(Duration.ofHours(5))));
  }

  private static Request request(RequestState state, long hours) {
    return new Request(
        UUID.randomUUID(),
        PLACE,
        UUID.randomUUID(),
        UUID.randomUUID(),
        "",
        state,
        Optional.empty(),
        OPENED,
        Optional.of(OPENED),
        Optional.of(OPENED.plus(Duration.ofDays(7))),
        Optional.of(OPENED.plus(Duration.ofHours(hours))),
        0);
  }
}
