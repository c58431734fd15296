package org.tandem.lti.deeplinking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.lti.LtiVocabulary;
import org.tandem.lti.keys.ToolKey;

class DeepLinkingResponseTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final ToolKey KEY = ToolKey.generate();

  private final DeepLinkingResponse response =
      DeepLinkingResponse.to("https://lms.example.edu", "client", "dep-1", Optional.of("95399"));

  @Test
  void isSignedByTheToolForThePlatform() throws Exception {
    SignedJWT jwt = SignedJWT.parse(response.items(List.of()).sign(KEY, CLOCK, "n1"));

    assertThat(jwt.verify(new RSASSAVerifier(RSAKey.parse(KEY.toPublicJson())))).isTrue();
    assertThat(jwt.getHeader().getKeyID()).isEqualTo(KEY.kid());
    JWTClaimsSet claims = jwt.getJWTClaimsSet();
    assertThat(claims.getIssuer()).isEqualTo("client");
    assertThat(claims.getAudience()).containsExactly("https://lms.example.edu");
    assertThat(claims.getIssueTime()).isEqualTo(NOW);
    assertThat(claims.getExpirationTime()).isEqualTo(NOW.plusSeconds(300));
    assertThat(claims.getStringClaim("nonce")).isEqualTo("n1");
    assertThat(claims.getStringClaim(LtiVocabulary.MESSAGE_TYPE))
        .isEqualTo("LtiDeepLinkingResponse");
    assertThat(claims.getStringClaim(LtiVocabulary.LTI_VERSION)).isEqualTo("1.3.0");
    assertThat(claims.getStringClaim(LtiVocabulary.DEPLOYMENT_ID)).isEqualTo("dep-1");
    assertThat(claims.getStringClaim(LtiVocabulary.DATA)).isEqualTo("95399");
    assertThat(claims.getListClaim(LtiVocabulary.CONTENT_ITEMS)).isEmpty();
  }

  @Test
  void echoesDataOnlyIfThereWasAny() throws Exception {
    String jwt =
        DeepLinkingResponse.to("https://lms.example.edu", "client", "1", Optional.empty())
            .message("Nothing was added.")
            .sign(KEY, CLOCK, "n2");

    JWTClaimsSet claims = SignedJWT.parse(jwt).getJWTClaimsSet();
    assertThat(claims.getClaims())
        .doesNotContainKeys(LtiVocabulary.DATA, LtiVocabulary.CONTENT_ITEMS)
        .containsEntry(LtiVocabulary.MESSAGE, "Nothing was added.");
  }

  @Test
  void carriesALinkWithItsColumnAndDates() throws Exception {
    LtiResourceLinkItem link =
        LtiResourceLinkItem.titled("Mentoring")
            .url(URI.create("https://tool.example.org/lti/launch"))
            .text("Find your mentor")
            .custom("activity_id", "a-1")
            .iframe(800, 600)
            .lineItem(LinkLineItem.of(10, "Mentoring", "a-1"))
            .available(new TimeSpan(Optional.of(NOW), Optional.empty()))
            .build();

    String jwt = response.items(List.of(link)).sign(KEY, CLOCK, "n3");

    String payload = SignedJWT.parse(jwt).getPayload().toString();
    assertThat(payload).doesNotContain("null");
    Object items = SignedJWT.parse(jwt).getJWTClaimsSet().getClaim(LtiVocabulary.CONTENT_ITEMS);
    assertThat(items)
        .isEqualTo(
            List.of(
                Map.of(
                    "type",
                    "ltiResourceLink",
                    "title",
                    "Mentoring",
                    "url",
                    "https://tool.example.org/lti/launch",
                    "text",
                    "Find your mentor",
                    "iframe",
                    Map.of("width", 800L, "height", 600L),
                    "lineItem",
                    Map.of("scoreMaximum", 10.0, "label", "Mentoring", "resourceId", "a-1"),
                    "available",
                    Map.of("startDateTime", "2026-03-01T10:00:00Z"),
                    "custom",
                    Map.of("activity_id", "a-1"))));
  }

  @Test
  void refusesAColumnWithoutPoints() {
    assertThatThrownBy(() -> LinkLineItem.of(0, "Mentoring", "a-1"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
