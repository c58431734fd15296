package org.tandem.tool.passback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LatelyAskedTest {
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

  private final LatelyAsked lately = new LatelyAsked();
  private final UUID course = UUID.randomUUID();

  @Test
  void knowsNothingOfACourseThatItNeverSaw() {
    assertThat(lately.since(course, Instant.MIN)).isFalse();
  }

  @Test
  void forgetsAskingAfterTheMomentInQuestion() {
    lately.saw(course, NOON);

    assertThat(lately.since(course, NOON.minusSeconds(1))).isTrue();
    assertThat(lately.since(course, NOON)).isFalse();
  }
}
