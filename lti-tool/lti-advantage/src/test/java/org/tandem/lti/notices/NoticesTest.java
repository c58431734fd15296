package org.tandem.lti.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.lti.LaunchRejected;
import org.tandem.lti.LtiVocabulary;
import org.tandem.lti.PlatformRegistration;
import org.tandem.lti.http.LocalServer;
import org.tandem.lti.http.MovingClock;
import org.tandem.lti.keys.PlatformKeys;
import org.tandem.lti.keys.ToolKey;
import org.tandem.lti.token.Clients;

class NoticesTest {
  private static final ToolKey KEY = ToolKey.generate();
  private static final String NOTICE = "https://purl.imsglobal.org/spec/lti/claim/notice";
  private static final PlatformRegistration PLATFORM =
      PlatformRegistration.of(
          "https://lms.example",
          "client-1",
          URI.create("https://lms.example/auth"),
          URI.create("https://lms.example/token"),
          URI.create("https://lms.example/jwks"));

  private final MovingClock clock = new MovingClock();
  private final LocalServer server = Clients.platform();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void readsWhatACourseWasCopiedFrom() throws Exception {
    Notice notice = validate(claims().build());

    assertThat(notice.id()).isEqualTo("n-1");
    assertThat(notice.type()).isEqualTo(NotificationService.CONTEXT_COPY);
    assertThat(notice.deploymentId()).isEqualTo("1");
    assertThat(notice.contextId()).contains("copy");
    assertThat(notice.originContextIds()).containsExactly("origin-1", "origin-2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"iss", "aud", "exp", "iat", "nonce", NOTICE})
  void refusesANoticeWithout(String claim) {
    assertThatThrownBy(() -> validate(claims().claim(claim, null).build()))
        .isInstanceOf(LaunchRejected.class);
  }

  @Test
  void refusesANoticeForSomebodyElseAndOneThatIsOver() {
    assertThatThrownBy(() -> validate(claims().audience("another").build()))
        .isInstanceOf(LaunchRejected.class);
    assertThatThrownBy(() -> validate(claims().expirationTime(Date.from(Instant.EPOCH)).build()))
        .isInstanceOf(LaunchRejected.class);
    String foreign = ToolKey.generate().sign(claims().build());
    assertThatThrownBy(() -> new NoticeValidator(clock).validate(foreign, PLATFORM, keys()))
        .isInstanceOf(LaunchRejected.class);
  }

  @Test
  void setsAHandlerAndTakesItBack() throws Exception {
    server.on("/notices", 200, "{}");
    NotificationService service =
        new NotificationService(server.uri("/notices"), List.of(NotificationService.HELLO_WORLD));
    NoticeHandlers handlers = new NoticeHandlers(Clients.http());

    handlers.set(
        Clients.at(server),
        service,
        NotificationService.HELLO_WORLD,
        Optional.of(URI.create("https://tool.example/notices")));
    handlers.set(Clients.at(server), service, NotificationService.HELLO_WORLD, Optional.empty());

    assertThat(server.seen("/notices")).extracting(LocalServer.Seen::method).containsOnly("PUT");
    assertThat(server.seen("/notices").get(0).body())
        .isEqualTo(
            "{\"notice_type\":\"LtiHelloWorldNotice\","
                + "\"handler\":\"https://tool.example/notices\"}");
    assertThat(server.seen("/notices").get(1).body()).contains("\"handler\":\"\"");
    assertThat(server.seen("/token").get(0).body()).contains("noticehandlers");
  }

  private Notice validate(JWTClaimsSet claims) throws LaunchRejected {
    return new NoticeValidator(clock).validate(KEY.sign(claims), PLATFORM, keys());
  }

  private JWTClaimsSet.Builder claims() {
    Instant now = clock.instant();
    return new JWTClaimsSet.Builder()
        .issuer("https://lms.example")
        .audience("client-1")
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(3600)))
        .claim("nonce", "n")
        .claim(LtiVocabulary.LTI_VERSION, "1.3.0")
        .claim(LtiVocabulary.DEPLOYMENT_ID, "1")
        .claim(NOTICE, Map.of("id", "n-1", "type", NotificationService.CONTEXT_COPY))
        .claim(LtiVocabulary.CONTEXT, Map.of("id", "copy"))
        .claim(
            "https://purl.imsglobal.org/spec/lti/claim/origin_contexts",
            List.of("origin-1", "origin-2"));
  }

  private static PlatformKeys keys() {
    return kid -> {
      try {
        return kid.equals(KEY.kid())
            ? Optional.of(JWK.parse(KEY.toPublicJson()))
            : Optional.empty();
      } catch (ParseException e) {
        throw new IllegalStateException(e);
      }
    };
  }
}
