package org.tandem.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.lti.LaunchRejected.Reason;
import org.tandem.lti.keys.PlatformKeys;
import org.tandem.lti.keys.PlatformKeysUnavailable;

/** What an attacker or a confused platform may do to a token, and what must still pass. */
class TokenVerificationTest {

  private final Map<String, Object> claims = PlatformFixture.student();

  @Test
  void refusesASignatureOfAnotherKeyUnderTheSameKid() {
    RSAKey other = PlatformFixture.rsa(2048, PlatformFixture.KEY.getKeyID());
    String token =
        PlatformFixture.sign(
            PlatformFixture.header().build(), claims, PlatformFixture.signer(other));
    refuses(token, Reason.SIGNATURE_INVALID);
  }

  @Test
  void refusesContentThatWasChangedAfterSigning() {
    String[] parts = PlatformFixture.sign(claims).split("\\.");
    claims.put("aud", "somebody-else");
    String[] other = PlatformFixture.sign(claims).split("\\.");
    refuses(parts[0] + "." + other[1] + "." + parts[2], Reason.SIGNATURE_INVALID);
  }

  @Test
  void refusesAnUnsignedToken() {
    String[] parts = PlatformFixture.sign(claims).split("\\.");
    String none = Base64URL.encode("{\"alg\":\"none\",\"kid\":\"platform-key-1\"}").toString();
    refuses(none + "." + parts[1] + ".", Reason.ALGORITHM_NOT_ALLOWED);
    refuses(parts[0] + "." + parts[1] + ".", Reason.MALFORMED_TOKEN);
  }

  @Test
  void refusesHs256WithThePublicKeyAsSecret() throws JOSEException {
    byte[] publicKey = PlatformFixture.KEY.toRSAPublicKey().getEncoded();
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(PlatformFixture.KEY.getKeyID()).build();
    refuses(
        PlatformFixture.sign(header, claims, new MACSigner(publicKey)),
        Reason.ALGORITHM_NOT_ALLOWED);
  }

  @Test
  void refusesAnAlgorithmThatWasNotAgreedOn() {
    for (JWSAlgorithm algorithm : List.of(JWSAlgorithm.PS256, JWSAlgorithm.RS512)) {
      JWSHeader header =
          new JWSHeader.Builder(algorithm).keyID(PlatformFixture.KEY.getKeyID()).build();
      refuses(
          PlatformFixture.sign(header, claims, PlatformFixture.signer(PlatformFixture.KEY)),
          Reason.ALGORITHM_NOT_ALLOWED);
    }
  }

  @Test
  void acceptsAnEllipticCurveThatWasAgreedOn() throws Exception {
    ECKey key = new ECKeyGenerator(Curve.P_256).keyID("curve").generate();
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("curve").build();
    String token = PlatformFixture.sign(header, claims, new ECDSASigner(key));
    PlatformRegistration agreed =
        PlatformFixture.REGISTRATION.withAlgorithms(Set.of(SigningAlgorithm.ES256));

    assertThat(validate(token, agreed, kid -> Optional.<JWK>of(key.toPublicJWK())).subject())
        .contains("user-29");
    refuses(token, agreed, PlatformFixture.KEYS, Reason.KEY_UNKNOWN);
    refuses(
        token,
        agreed,
        kid -> Optional.<JWK>of(PlatformFixture.KEY.toPublicJWK()),
        Reason.KEY_UNSUITABLE);
  }

  @Test
  void ignoresKeysThatComeAlongInTheHeader() {
    RSAKey attacker = PlatformFixture.rsa(2048, "attacker");
    JWSHeader header =
        PlatformFixture.header()
            .jwk(attacker.toPublicJWK())
            .jwkURL(URI.create("https://attacker.example/jwks"))
            .x509CertURL(URI.create("https://attacker.example/cert"))
            .build();
    refuses(
        PlatformFixture.sign(header, claims, PlatformFixture.signer(attacker)),
        Reason.SIGNATURE_INVALID);
  }

  @Test
  void refusesAKeyBelow2048Bits() {
    RSAKey small = PlatformFixture.rsa(1024, "small");
    String token =
        PlatformFixture.sign(
            PlatformFixture.header().keyID("small").build(), claims, PlatformFixture.signer(small));
    refuses(
        token,
        PlatformFixture.REGISTRATION,
        kid -> Optional.<JWK>of(small.toPublicJWK()),
        Reason.KEY_UNSUITABLE);
  }

  @Test
  void saysWhenThePlatformsKeysCannotBeHad() {
    PlatformKeys unreachable =
        kid -> {
          throw new PlatformKeysUnavailable("The key set answers with 503.");
        };
    refuses(
        PlatformFixture.sign(claims),
        PlatformFixture.REGISTRATION,
        unreachable,
        Reason.KEYS_UNAVAILABLE);
  }

  @Test
  void refusesWhatIsNoToken() {
    for (String text : List.of("", ".", "..", "a.b", "a.b.c", "e30.e30.e30.e30.e30", "\u0000")) {
      assertThatExceptionOfType(LaunchRejected.class)
          .as(text)
          .isThrownBy(() -> PlatformFixture.open(text, PlatformFixture.REGISTRATION));
    }
  }

  @Test
  void refusesATokenOfOneMebibyteBeforeReadingIt() {
    refuses("a".repeat(1024 * 1024), Reason.TOKEN_TOO_LARGE);
  }

  @Test
  void refusesAnotherIssuerWithTheSameClientId() {
    claims.put("iss", "https://other.example.edu");
    refuses(Reason.ISSUER_MISMATCH);
    claims.put("iss", PlatformFixture.ISSUER + "/");
    refuses(Reason.ISSUER_MISMATCH);
  }

  @Test
  void refusesAnotherAudience() {
    claims.put("aud", "somebody-else");
    refuses(Reason.AUDIENCE_MISMATCH);
    claims.remove("aud");
    refuses(Reason.AUDIENCE_MISMATCH);
  }

  @Test
  void refusesAFurtherAudienceThatNobodyTrusts() {
    claims.put("aud", List.of(PlatformFixture.CLIENT, "stranger"));
    claims.put("azp", PlatformFixture.CLIENT);
    refuses(Reason.AUDIENCE_MISMATCH);
  }

  @Test
  void wantsToKnowTheAuthorizedPartyOfSeveralAudiences() throws LaunchRejected {
    PlatformRegistration trusting =
        PlatformFixture.REGISTRATION.withTrustedAudiences(Set.of("friend"));
    claims.put("aud", List.of("friend", PlatformFixture.CLIENT));
    refuses(
        PlatformFixture.sign(claims),
        trusting,
        PlatformFixture.KEYS,
        Reason.AUTHORIZED_PARTY_MISMATCH);

    claims.put("azp", PlatformFixture.CLIENT);
    assertThat(PlatformFixture.open(PlatformFixture.sign(claims), trusting).clientId())
        .isEqualTo(PlatformFixture.CLIENT);
  }

  @Test
  void refusesATokenForAnotherAuthorizedParty() {
    claims.put("azp", "somebody-else");
    refuses(Reason.AUTHORIZED_PARTY_MISMATCH);
  }

  @Test
  void acceptsAnAudienceListOfOneBesideItsAuthorizedParty() throws LaunchRejected {
    claims.put("aud", List.of(PlatformFixture.CLIENT));
    claims.put("azp", PlatformFixture.CLIENT);
    assertThat(PlatformFixture.open(claims).subject()).contains("user-29");
  }

  @Test
  void forgivesClocksThatDifferByLessThanTwoMinutes() throws LaunchRejected {
    long now = PlatformFixture.NOW.getEpochSecond();
    claims.put("iat", now - 400);
    claims.put("exp", now - 119);
    assertThat(PlatformFixture.open(claims).subject()).isPresent();
    claims.put("iat", now + 119);
    claims.put("nbf", now + 119);
    claims.put("exp", now + 419);
    assertThat(PlatformFixture.open(claims).subject()).isPresent();
  }

  @Test
  void refusesWhatIsTooOldOrFromTheFuture() {
    long now = PlatformFixture.NOW.getEpochSecond();
    claims.put("iat", now - 400);
    claims.put("exp", now - 120);
    refuses(Reason.EXPIRED);
    claims.put("iat", now + 3600);
    claims.put("exp", now + 3900);
    refuses(Reason.NOT_YET_VALID);
    claims.put("iat", now);
    claims.put("nbf", now + 3600);
    refuses(Reason.NOT_YET_VALID);
  }

  @Test
  void survivesTimesBeyondAnyCalendar() throws LaunchRejected {
    claims.put("iat", Long.MIN_VALUE);
    assertThat(PlatformFixture.open(claims).issuedAt()).isEqualTo(Instant.EPOCH);
    claims.put("iat", Long.MAX_VALUE);
    refuses(Reason.EXPIRED);
  }

  @Test
  void wantsBothTimesAsNumbers() {
    claims.put("exp", "soon");
    refuses(Reason.TIMESTAMPS_MISSING);
    claims.put("exp", Long.MAX_VALUE);
    claims.remove("iat");
    refuses(Reason.TIMESTAMPS_MISSING);
  }

  @Test
  void wantsTheNonceOfThisLogin() {
    claims.put("nonce", "of-another-login");
    refuses(Reason.NONCE_MISMATCH);
    claims.put("nonce", "");
    refuses(Reason.NONCE_MISMATCH);
    claims.remove("nonce");
    refuses(Reason.NONCE_MISMATCH);
  }

  private void refuses(Reason reason) {
    refuses(PlatformFixture.sign(claims), reason);
  }

  private static void refuses(String token, Reason reason) {
    refuses(token, PlatformFixture.REGISTRATION, PlatformFixture.KEYS, reason);
  }

  private static void refuses(
      String token, PlatformRegistration registration, PlatformKeys keys, Reason reason) {
    assertThatExceptionOfType(LaunchRejected.class)
        .isThrownBy(() -> validate(token, registration, keys))
        .satisfies(rejected -> assertThat(rejected.reason()).isEqualTo(reason));
  }

  private static Launch validate(String token, PlatformRegistration registration, PlatformKeys keys)
      throws LaunchRejected {
    return new LaunchValidator(PlatformFixture.CLOCK)
        .validate(
            token,
            registration,
            ExpectedLaunch.of(PlatformFixture.NONCE, PlatformFixture.TARGET),
            keys);
  }
}
