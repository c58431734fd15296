package org.tandem.lti.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.lti.http.LocalServer;
import org.tandem.lti.http.MovingClock;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.http.PlatformCallFailed.Kind;
import org.tandem.lti.http.PlatformRequest;

class PausesTest {

  private final LocalServer server = Clients.platform();
  private final MovingClock clock = new MovingClock();
  private final AuthorizedHttp http = Clients.at(clock);

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "429,,slow down,10",
    "429,30,slow down,30",
    "403,,403 Forbidden (Rate Limit Exceeded),10",
    "503,60,maintenance,60",
    "429,86400,come back tomorrow,900"
  })
  void leavesAPlatformAloneThatAskedForFewerCalls(
      int status, String retryAfter, String answer, int seconds) {
    server.on(
        "/busy",
        (exchange, seen) -> {
          if (retryAfter != null) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
          }
          LocalServer.answer(exchange, status, answer);
        });
    server.on("/other", 200, "{}");
    assertThat(failure("/busy").throttled()).isTrue();

    PlatformCallFailed next = failure("/other");

    assertThat(next.kind()).isEqualTo(Kind.PAUSED);
    assertThat(next.retryable()).isTrue();
    assertThat(next.retryAfter()).contains(Duration.ofSeconds(seconds));
    assertThat(server.seen("/other")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"500,boom", "503,down", "403,no", "404,gone"})
  void doesNotTakeOtherTroubleForALimit(int status, String answer) throws Exception {
    server.on("/trouble", status, answer).on("/other", 200, "{}");
    assertThat(failure("/trouble").throttled()).isFalse();

    http.send(Clients.at(server), Set.of("s"), PlatformRequest.get(server.uri("/other")));

    assertThat(server.seen("/other")).hasSize(1);
  }

  @Test
  void goesOnWhenTheTimeIsOver() throws Exception {
    server.on("/busy", 429, "").on("/other", 200, "{}");
    assertThat(failure("/busy").throttled()).isTrue();

    clock.advance(Duration.ofSeconds(10));
    http.send(Clients.at(server), Set.of("s"), PlatformRequest.get(server.uri("/other")));

    assertThat(server.seen("/other")).hasSize(1);
  }

  private PlatformCallFailed failure(String path) {
    return catchThrowableOfType(
        PlatformCallFailed.class,
        () -> http.send(Clients.at(server), Set.of("s"), PlatformRequest.get(server.uri(path))));
  }
}
