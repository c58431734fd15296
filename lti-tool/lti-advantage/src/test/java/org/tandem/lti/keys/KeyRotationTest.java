package org.tandem.lti.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tandem.lti.keys.KeyRotation.Life;

class KeyRotationTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void neverSignsWithAKeyThatACacheOfADayCouldLack() {
    List<Life> keys = new ArrayList<>(List.of(Life.first("k0", START)));
    for (int hour = 0; hour < 24 * 200; hour++) {
      Instant now = START.plus(Duration.ofHours(hour));
      if (hour % (24 * 40) == 1) {
        rotate(keys, KeyRotation.USUAL, "k" + (1 + hour / (24 * 40)), now);
      }
      Set<String> cached = published(keys, now.minus(Duration.ofHours(24)));
      String signing = KeyRotation.signing(keys, now).orElseThrow().kid();
      assertThat(published(keys, now)).contains(signing);
      if (hour >= 24) {
        assertThat(cached).as("a copy a day old, in hour " + hour).contains(signing);
      }
    }
    assertThat(published(keys, START.plus(Duration.ofDays(200)))).containsExactly("k5");
  }

  @Test
  void keepsAnOldKeyForThirtyDaysAfterItsLastSignature() {
    List<Life> keys = new ArrayList<>(List.of(Life.first("old", START)));
    rotate(keys, KeyRotation.USUAL, "new", START);

    assertThat(published(keys, START.plus(Duration.ofDays(31)).minusSeconds(1)))
        .containsExactlyInAnyOrder("old", "new");
    assertThat(published(keys, START.plus(Duration.ofDays(31)))).containsExactly("new");
  }

  @Test
  void withdrawsAKeyThatGotOutAtOnce() {
    List<Life> keys = new ArrayList<>(List.of(Life.first("stolen", START)));
    Instant later = START.plusSeconds(60);

    rotate(keys, KeyRotation.URGENT, "new", later);

    assertThat(published(keys, later)).containsExactly("new");
    assertThat(KeyRotation.signing(keys, later).orElseThrow().kid()).isEqualTo("new");
  }

  @Test
  void withdrawsAWaitingKeyToo() {
    List<Life> keys = new ArrayList<>(List.of(Life.first("stolen", START)));
    rotate(keys, KeyRotation.USUAL, "waiting", START.plusSeconds(60));

    rotate(keys, KeyRotation.URGENT, "new", START.plusSeconds(120));

    assertThat(KeyRotation.signing(keys, START.plus(Duration.ofDays(3))).orElseThrow().kid())
        .isEqualTo("new");
  }

  private static void rotate(List<Life> keys, KeyRotation rotation, String kid, Instant now) {
    Life next = rotation.next(kid, now);
    Instant withdrawal = rotation.withdrawal(next);
    keys.replaceAll(
        key ->
            new Life(
                key.kid(),
                key.publishedAt(),
                key.signsFrom(),
                Optional.of(key.withdrawnAt().filter(withdrawal::isAfter).orElse(withdrawal))));
    keys.add(next);
  }

  private static Set<String> published(List<Life> keys, Instant now) {
    return keys.stream()
        .filter(key -> key.isPublished(now))
        .map(Life::kid)
        .collect(Collectors.toSet());
  }
}
