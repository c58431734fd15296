package org.tandem.tool.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EveryAnswerTest {
  @Test
  void keepsBrowsersToTlsForTwoYearsWhereThePublicAddressIsOne() {
    assertThat(EveryAnswer.headers(true))
        .containsEntry("Strict-Transport-Security", "max-age=63072000; includeSubDomains")
        .containsEntry("X-Content-Type-Options", "nosniff");
  }

  @Test
  void saysNothingOfTlsWhereThereIsNone() {
    assertThat(EveryAnswer.headers(false)).containsOnlyKeys("X-Content-Type-Options");
  }
}
