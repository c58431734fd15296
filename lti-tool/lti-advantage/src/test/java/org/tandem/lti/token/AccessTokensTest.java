package org.tandem.lti.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tandem.lti.http.LocalServer;
import org.tandem.lti.http.MovingClock;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.http.PlatformCallFailed.Kind;
import org.tandem.lti.http.PlatformRequest;

class AccessTokensTest {

  private final AtomicInteger issued = new AtomicInteger();
  private final LocalServer server =
      LocalServer.plain()
          .on(
              "/token",
              (exchange, seen) ->
                  LocalServer.answer(
                      exchange,
                      200,
                      "{\"access_token\":\"t%d\",\"expires_in\":3600}"
                          .formatted(issued.incrementAndGet())));
  private final ServiceClient client = Clients.at(server);

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void provesWhoItIsWithAShortLivedSignedAssertion() throws Exception {
    Clients.tokens(Clock.systemUTC()).get(client, Set.of("b", "a"));

    Map<String, String> form = form(server.seen("/token").get(0).body());
    assertThat(form)
        .containsEntry("grant_type", "client_credentials")
        .containsEntry("scope", "a b")
        .containsEntry(
            "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    SignedJWT assertion = SignedJWT.parse(form.get("client_assertion"));
    assertThat(assertion.verify(new RSASSAVerifier(RSAKey.parse(client.key().toPublicJson()))))
        .isTrue();
    JWTClaimsSet claims = assertion.getJWTClaimsSet();
    assertThat(claims.getIssuer()).isEqualTo("client-1");
    assertThat(claims.getSubject()).isEqualTo("client-1");
    assertThat(claims.toJSONObject().get("aud")).isEqualTo(client.audience());
    assertThat(claims.getJWTID()).isNotBlank();
    assertThat(
            Duration.between(
                claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant()))
        .isBetween(Duration.ofMinutes(1), Duration.ofMinutes(2));
    assertThat(claims.getStringClaim("https://purl.imsglobal.org/spec/lti/claim/deployment_id"))
        .isEqualTo("1");
  }

  @Test
  void keepsATokenPerSetOfScopes() throws Exception {
    AccessTokens tokens = Clients.tokens(Clock.systemUTC());

    assertThat(tokens.get(client, Set.of("a", "b"))).isEqualTo("t1");
    assertThat(tokens.get(client, Set.of("b", "a"))).isEqualTo("t1");
    assertThat(tokens.get(client, Set.of("a"))).isEqualTo("t2");
  }

  @Test
  void getsANewOneShortlyBeforeTheOldExpires() throws Exception {
    MovingClock clock = new MovingClock();
    AccessTokens tokens = Clients.tokens(clock);
    tokens.get(client, Set.of("a"));
    clock.advance(Duration.ofMinutes(58));
    assertThat(tokens.get(client, Set.of("a"))).isEqualTo("t1");
    clock.advance(Duration.ofMinutes(1));
    assertThat(tokens.get(client, Set.of("a"))).isEqualTo("t2");
  }

  @Test
  void asksOnceForManyThreads() throws Exception {
    AccessTokens tokens = Clients.tokens(Clock.systemUTC());
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Future<String>> all = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        all.add(threads.submit(() -> tokens.get(client, Set.of("a"))));
      }
      for (Future<String> one : all) {
        assertThat(one.get()).isEqualTo("t1");
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void triesOnceMoreWithANewTokenWhenTheOldIsRefused() throws Exception {
    server.on(
        "/scores",
        (exchange, seen) ->
            LocalServer.answer(
                exchange, seen.authorization().equals("Bearer t1") ? 401 : 200, "{}"));
    AuthorizedHttp http = Clients.http();

    http.send(client, Set.of("a"), PlatformRequest.get(server.uri("/scores")));

    assertThat(server.seen("/scores"))
        .extracting(LocalServer.Seen::authorization)
        .containsExactly("Bearer t1", "Bearer t2");
  }

  @Test
  void givesUpForNowWhenTheNewTokenIsRefusedAsWell() {
    server.on("/scores", 401, "no");
    AuthorizedHttp http = Clients.http();

    PlatformCallFailed failed =
        catchThrowableOfType(
            PlatformCallFailed.class,
            () -> http.send(client, Set.of("a"), PlatformRequest.get(server.uri("/scores"))));

    assertThat(failed.status()).hasValue(401);
    assertThat(failed.retryable()).isTrue();
    assertThat(server.seen("/scores")).hasSize(2);
  }

  @Test
  void takesOnlyATokenEndpointsOwnNoForFinal() {
    // Moodle answers 404 while it cannot read our keys.
    assertThat(refusedWith(404, "<html>").retryable()).isTrue();
    assertThat(refusedWith(401, "{\"error\":\"invalid_client\"}").retryable()).isFalse();
    assertThat(refusedWith(429, "slow down").throttled()).isTrue();
  }

  private static PlatformCallFailed refusedWith(int status, String answer) {
    try (LocalServer unwilling = LocalServer.plain().on("/token", status, answer)) {
      PlatformCallFailed failed =
          catchThrowableOfType(
              PlatformCallFailed.class,
              () -> Clients.tokens(Clock.systemUTC()).get(Clients.at(unwilling), Set.of("a")));
      assertThat(failed.kind()).isEqualTo(Kind.TOKEN);
      assertThat(failed.status()).hasValue(status);
      return failed;
    }
  }

  @Test
  void saysWhichScopeThePlatformDidNotGrant() {
    LocalServer stingy =
        LocalServer.plain().on("/token", 200, "{\"access_token\":\"t\",\"scope\":\"a a\"}");
    try (stingy) {
      PlatformCallFailed failed =
          catchThrowableOfType(
              PlatformCallFailed.class,
              () -> Clients.tokens(Clock.systemUTC()).get(Clients.at(stingy), Set.of("a", "b")));

      assertThat(failed.kind()).isEqualTo(Kind.SCOPE);
      assertThat(failed).hasMessageContaining("[b]");
      assertThat(failed.retryable()).isFalse();
    }
  }

  private static Map<String, String> form(String body) {
    return Arrays.stream(body.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }
}
