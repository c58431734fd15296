package org.tandem.lti.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tandem.lti.http.LocalServer;
import org.tandem.lti.http.MovingClock;
import org.tandem.lti.keys.PlatformKeySet.Fetched;

class PlatformKeySetTest {

  private static final ToolKey OLD = ToolKey.generate();
  private static final ToolKey NEW = ToolKey.generate();

  private volatile String published = ToolKey.jwks(List.of(OLD));
  private volatile int status = 200;
  private final LocalServer server =
      LocalServer.plain()
          .on("/jwks", (exchange, seen) -> LocalServer.answer(exchange, status, published));
  private final MovingClock clock = new MovingClock();
  private final MemoryStore store = new MemoryStore();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void fetchesOnceAndThenAnswersFromMemory() throws Exception {
    PlatformKeySet keys = keys();

    assertThat(keys.find(OLD.kid())).isPresent();
    assertThat(keys.find(OLD.kid())).isPresent();
    assertThat(server.seen()).hasSize(1);
  }

  @Test
  void answersFromTheStoreAfterARestart() throws Exception {
    keys().find(OLD.kid());

    assertThat(keys().find(OLD.kid())).isPresent();
    assertThat(server.seen()).hasSize(1);
  }

  @Test
  void fetchesANewKeyWhenThePlatformRotates() throws Exception {
    PlatformKeySet keys = keys();
    keys.find(OLD.kid());
    published = ToolKey.jwks(List.of(NEW, OLD));
    clock.advance(Duration.ofMinutes(1));

    assertThat(keys.find(NEW.kid())).isPresent();
    assertThat(keys.find(OLD.kid())).isPresent();
    assertThat(server.seen()).hasSize(2);
  }

  @Test
  void takesWhatAnotherNodeFetchedRatherThanFetchingAgain() throws Exception {
    PlatformKeySet here = keys();
    here.find(OLD.kid());
    clock.advance(Duration.ofMinutes(1));
    published = ToolKey.jwks(List.of(NEW, OLD));
    keys().find(NEW.kid());

    assertThat(here.find(NEW.kid())).isPresent();
    assertThat(server.seen()).hasSize(2);
  }

  @Test
  void goesForAnUnknownKeyAtMostEvery30Seconds() throws Exception {
    PlatformKeySet keys = keys();
    keys.find(OLD.kid());
    clock.advance(Duration.ofSeconds(31));
    for (int i = 0; i < 20; i++) {
      assertThat(keys.find("made-up-" + i)).isEmpty();
    }
    assertThat(server.seen()).hasSize(2);

    clock.advance(Duration.ofSeconds(31));
    assertThat(keys.find("made-up")).isEmpty();
    assertThat(server.seen()).hasSize(3);
  }

  @Test
  void refreshesAnOldSetBesideTheLaunchThatNoticedIt() throws Exception {
    PlatformKeySet keys = keys();
    keys.find(OLD.kid());
    clock.advance(Duration.ofMinutes(61));

    assertThat(keys.find(OLD.kid())).isPresent();
    assertThat(server.seen()).hasSize(2);
    assertThat(keys.find(OLD.kid())).isPresent();
    assertThat(server.seen()).hasSize(2);
  }

  @Test
  void staysGoodForADayWhileThePlatformFails() throws Exception {
    PlatformKeySet keys = keys();
    keys.find(OLD.kid());
    status = 500;
    clock.advance(Duration.ofHours(23));
    assertThat(keys.find(OLD.kid())).isPresent();

    clock.advance(Duration.ofHours(2));
    assertThatThrownBy(() -> keys.find(OLD.kid()))
        .isInstanceOf(PlatformKeysUnavailable.class)
        .hasMessageContaining("/jwks cannot be read");
  }

  @Test
  void forgetsAKeyThatThePlatformWithdrew() throws Exception {
    PlatformKeySet keys = keys();
    keys.find(OLD.kid());
    published = ToolKey.jwks(List.of(NEW));
    clock.advance(Duration.ofMinutes(61));
    keys.find(OLD.kid());

    assertThat(keys.find(OLD.kid())).isEmpty();
  }

  @Test
  void saysWhenTheAddressServesNoKeySet() {
    published = "<html>Not found</html>";

    assertThatThrownBy(() -> keys().find(OLD.kid()))
        .isInstanceOf(PlatformKeysUnavailable.class)
        .hasMessageContaining("does not answer with a JSON Web Key Set");
  }

  @Test
  void refusesAWeakKeyAndSaysWhy() {
    // 512 bits, as in Canvas' open-source edition.
    published =
        """
        {"keys":[{"kty":"RSA","kid":"weak","use":"sig","alg":"RS256","e":"AQAB",
        "n":"uX1MpfEMQCBUMcj0sBYI-iFaG5Nodp3C6OlN8uY60fa5zSBd83-iIL3n_qzZ8VCluuTLfB7rrV_tiX727XIEqQ"}]}
        """;

    assertThatThrownBy(() -> keys().find("weak"))
        .isInstanceOf(PlatformKeysUnavailable.class)
        .hasMessageContaining("512 bits")
        .hasMessageContaining("2048");
  }

  @Test
  void toleratesKeysWithoutAlgorithmAndOnesItCannotRead() throws Exception {
    String bare =
        OLD.toPublicJson().replace("\"alg\":\"RS256\",", "").replace(",\"alg\":\"RS256\"", "");
    published =
        "{\"keys\":[{\"kty\":\"XYZ\",\"kid\":\"odd\"},7,{\"kty\":\"RSA\",\"kid\":\"broken\"},"
            + bare
            + "]}";

    assertThat(bare).doesNotContain("RS256");
    assertThat(keys().find(OLD.kid())).isPresent();
    assertThat(keys().find("broken")).isEmpty();
  }

  private PlatformKeySet keys() {
    return new PlatformKeySet(server.uri("/jwks"), LocalServer.http(), store, clock, Runnable::run);
  }

  private static final class MemoryStore implements PlatformKeySet.Store {
    private Optional<Fetched> kept = Optional.empty();
    private Instant attempted = Instant.MIN;

    @Override
    public Optional<Fetched> load() {
      return kept;
    }

    @Override
    public boolean mayFetch(Instant now, Instant notSince) {
      if (attempted.isAfter(notSince)) {
        return false;
      }
      attempted = now;
      return true;
    }

    @Override
    public void save(Fetched fetched) {
      kept = Optional.of(fetched);
    }
  }
}
