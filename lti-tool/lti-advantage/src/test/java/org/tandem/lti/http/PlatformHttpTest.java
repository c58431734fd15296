package org.tandem.lti.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.lti.http.PlatformCallFailed.Kind;

class PlatformHttpTest {

  private final LocalServer server = LocalServer.plain();
  private final PlatformHttp http = LocalServer.http();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void readsJsonWhateverContentTypeThePlatformClaims() throws Exception {
    server.on(
        "/a",
        (exchange, seen) -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          LocalServer.answer(exchange, 200, "\uFEFF{\"name\":\"Zoë\"}");
        });

    PlatformResponse response = http.send(PlatformRequest.get(server.uri("/a?x=1&y=%20")));

    assertThat(response.jsonObject().getString("name")).isEqualTo("Zoë");
    LocalServer.Seen seen = server.seen("/a").get(0);
    assertThat(seen.query()).isEqualTo("x=1&y=%20");
    assertThat(seen.userAgent()).isEqualTo("Test/1");
    assertThat(seen.accept()).containsExactly("application/json");
  }

  @Test
  void saysThatAWebPageCameInPlaceOfJson() throws Exception {
    server.on("/a", 200, "<!doctype html><title>Log in</title>");
    PlatformResponse response = http.send(PlatformRequest.get(server.uri("/a")));

    PlatformCallFailed failed =
        catchThrowableOfType(PlatformCallFailed.class, response::jsonObject);

    assertThat(failed.kind()).isEqualTo(Kind.UNREADABLE);
    assertThat(failed).hasMessageContaining("a web page where JSON was expected");
    assertThat(failed.retryable()).isTrue();
  }

  @Test
  void readsChunkedAndCompressedAnswers() throws Exception {
    server.on(
        "/a",
        (exchange, seen) -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream body = new GZIPOutputStream(exchange.getResponseBody())) {
            body.write("[1,2]".getBytes(StandardCharsets.UTF_8));
          }
        });

    assertThat(http.send(PlatformRequest.get(server.uri("/a"))).jsonArray()).hasSize(2);
  }

  @Test
  void doesNotFollowRedirects() {
    server.on(
        "/a",
        (exchange, seen) -> {
          exchange.getResponseHeaders().set("Location", server.uri("/b").toString());
          LocalServer.answer(exchange, 302, "");
        });

    PlatformCallFailed failed = failure(http, server.uri("/a"));

    assertThat(failed).hasMessageContaining("redirects").hasMessageContaining("not followed");
    assertThat(failed.retryable()).isFalse();
    assertThat(server.seen("/b")).isEmpty();
  }

  @Test
  void triesOverloadLaterAndHonoursRetryAfter() {
    server.on(
        "/a",
        (exchange, seen) -> {
          exchange.getResponseHeaders().set("Retry-After", "120");
          LocalServer.answer(exchange, 503, "later");
        });

    PlatformCallFailed failed = failure(http, server.uri("/a"));

    assertThat(failed.retryable()).isTrue();
    assertThat(failed.status()).hasValue(503);
    assertThat(failed.retryAfter()).contains(Duration.ofMinutes(2));
    assertThat(failed.answer()).isEqualTo("later");
  }

  @Test
  void readsRetryAfterAsADateByThePlatformsOwnClock() {
    server.on(
        "/a",
        (exchange, seen) -> {
          exchange.getResponseHeaders().set("Date", "Wed, 21 Oct 2015 07:28:00 GMT");
          exchange.getResponseHeaders().set("Retry-After", "Wed, 21 Oct 2015 07:29:30 GMT");
          LocalServer.answer(exchange, 429, "");
        });

    assertThat(failure(http, server.uri("/a")).retryAfter()).isPresent();
  }

  @Test
  void knowsThatCanvasThrottlesWith403() {
    server.on("/a", 403, "403 Forbidden (Rate Limit Exceeded)").on("/b", 403, "no");

    assertThat(failure(http, server.uri("/a")).retryable()).isTrue();
    assertThat(failure(http, server.uri("/b")).retryable()).isFalse();
  }

  @Test
  void givesUpOnAnswersThatDripIn() {
    server.on(
        "/a",
        (exchange, seen) -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream body = exchange.getResponseBody()) {
            for (int i = 0; i < 100; i++) {
              body.write(' ');
              body.flush();
              pause();
            }
          }
        });
    PlatformHttp hasty =
        PlatformHttp.builder("Test/1")
            .allowPrivateNetworks(true)
            .timeouts(Duration.ofSeconds(1), Duration.ofMillis(500))
            .build();

    Instant start = Instant.now();
    PlatformCallFailed failed = failure(hasty, server.uri("/a"));

    assertThat(failed.kind()).isEqualTo(Kind.TIMEOUT);
    assertThat(failed.retryable()).isTrue();
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void tellsAnObserverOfEveryCallAndItsEnd() throws Exception {
    server.on("/a", 200, "{}").on("/b", 500, "boom");
    List<PlatformCall> calls = new ArrayList<>();
    PlatformHttp observed =
        PlatformHttp.builder("Test/1").allowPrivateNetworks(true).observer(calls::add).build();

    observed.send(PlatformRequest.get(server.uri("/a")).to(PlatformService.KEY_SET));
    failure(observed, server.uri("/b"));

    assertThat(calls)
        .extracting(call -> call.request().service())
        .containsExactly(PlatformService.KEY_SET, PlatformService.OTHER);
    assertThat(calls.get(0).failure()).isEmpty();
    assertThat(calls.get(1).failure().orElseThrow().status()).hasValue(500);
    assertThat(calls).allMatch(call -> !call.took().isNegative() && !call.took().isZero());
  }

  @Test
  void refusesAnswersThatAreTooLarge() {
    server.on("/a", 200, "x".repeat(5_000));

    PlatformCallFailed failed =
        catchThrowableOfType(
            PlatformCallFailed.class,
            () -> http.send(PlatformRequest.get(server.uri("/a")).upTo(4_000)));

    assertThat(failed.kind()).isEqualTo(Kind.TOO_LARGE);
    assertThat(failed.retryable()).isFalse();
  }

  @Test
  void reportsAServerThatIsNotThere() {
    URI gone = server.uri("/a");
    server.close();

    PlatformCallFailed failed = failure(http, gone);

    assertThat(failed.kind()).isEqualTo(Kind.UNREACHABLE);
    assertThat(failed.retryable()).isTrue();
  }

  @Test
  void callsPublicHttpsAddressesOnlyUnlessToldOtherwise() {
    PlatformHttp strict = PlatformHttp.builder("Test/1").build();

    assertThat(failure(strict, URI.create("http://lms.example/")).kind())
        .isEqualTo(Kind.REFUSED_ADDRESS);
    assertThat(failure(strict, URI.create("https://127.0.0.1/")).kind())
        .isEqualTo(Kind.REFUSED_ADDRESS);
    assertThat(failure(strict, URI.create("https://[::1]/")).kind())
        .isEqualTo(Kind.REFUSED_ADDRESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://lms.example/",
        "file:///etc/passwd",
        "https://user:secret@lms.example/",
        "https:///path",
        "mailto:a@b.example"
      })
  void refusesWhatIsNoWebAddress(String address) {
    PlatformCallFailed failed = failure(http, URI.create(address));

    assertThat(failed.kind()).isEqualTo(Kind.REFUSED_ADDRESS);
    assertThat(failed.getMessage()).doesNotContain("secret");
  }

  @Test
  void refusesANameWithOnePrivateAmongItsAddresses() {
    PlatformHttp strict =
        PlatformHttp.builder("Test/1")
            .resolver(
                host ->
                    List.of(
                        InetAddress.getByName("93.184.216.34"), InetAddress.getByName("10.0.0.5")))
            .build();

    assertThat(failure(strict, URI.create("https://lms.example/")).kind())
        .isEqualTo(Kind.REFUSED_ADDRESS);
  }

  @Test
  void connectsToTheAddressThatWasCheckedAndAsksForItOnce() throws Exception {
    server.on("/a", 200, "{}");
    AtomicInteger asked = new AtomicInteger();
    PlatformHttp pinned =
        PlatformHttp.builder("Test/1")
            .allowPrivateNetworks(true)
            .resolver(
                host -> {
                  // The second answer is another, as a rebinding name server's would be.
                  String address = asked.getAndIncrement() == 0 ? "127.0.0.1" : "192.0.2.1";
                  return List.of(InetAddress.getByName(address));
                })
            .build();

    PlatformResponse response =
        pinned.send(PlatformRequest.get(server.uri("rebinding.example", "/a")));

    assertThat(response.status()).isEqualTo(200);
    assertThat(asked).hasValue(1);
  }

  @Test
  void keepsLineBreaksInATokenOutOfTheHead() throws Exception {
    server.on("/a", 200, "{}");

    http.send(PlatformRequest.get(server.uri("/a")).bearer("t\r\nX-Injected: yes"));

    assertThat(server.seen("/a").get(0).authorization()).isEqualTo("Bearer t  X-Injected: yes");
  }

  private static PlatformCallFailed failure(PlatformHttp http, URI uri) {
    return catchThrowableOfType(
        PlatformCallFailed.class, () -> http.send(PlatformRequest.get(uri)));
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
