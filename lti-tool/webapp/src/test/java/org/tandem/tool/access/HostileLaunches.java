package org.tandem.tool.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.PlainObject;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.tool.it.TestPlatform;

/** Tokens that somebody made or changed who must not: signature, algorithm, keys and parties. */
interface HostileLaunches extends LaunchTests {

  @Test
  default void refusesASignatureOfAnotherKeyUnderTheSameKid() {
    RSAKey forged = TestPlatform.newKey(platform().publicKey().getKeyID());
    refusedToken(claims -> TestPlatform.sign(platform().header().build(), claims, signer(forged)));
  }

  @Test
  default void refusesAnUnsignedToken() {
    refusedToken(claims -> new PlainObject(new PlainHeader(), new Payload(claims)).serialize());
  }

  @Test
  default void refusesHs256WithThePublicKeyAsSecret() {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(platform().publicKey().getKeyID()).build();
    refusedToken(
        claims -> {
          try {
            byte[] secret = platform().publicKey().toRSAPublicKey().getEncoded();
            return TestPlatform.sign(header, claims, new MACSigner(secret));
          } catch (JOSEException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @Test
  default void refusesAnAlgorithmThatIsNotTheRegistrations() {
    String kid = platform().publicKey().getKeyID();
    JWSHeader ps256 = new JWSHeader.Builder(JWSAlgorithm.PS256).keyID(kid).build();
    refusedToken(claims -> platform().sign(ps256, claims));
    JWSHeader es256 = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(kid).build();
    refusedToken(
        claims -> {
          try {
            return TestPlatform.sign(
                es256, claims, new ECDSASigner(new ECKeyGenerator(Curve.P_256).generate()));
          } catch (JOSEException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @Test
  default void ignoresKeysThatComeAlongInTheHeader() {
    RSAKey own = TestPlatform.newKey(platform().publicKey().getKeyID());
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .type(JOSEObjectType.JWT)
            .keyID(own.getKeyID())
            .jwk(own.toPublicJWK())
            .jwkURL(URI.create("https://attacker.example/jwks"))
            .x509CertURL(URI.create("https://attacker.example/cert"))
            .build();
    refusedToken(claims -> TestPlatform.sign(header, claims, signer(own)));
  }

  @Test
  default void refusesContentThatWasChangedAfterSigning() {
    refusedToken(
        claims -> {
          String[] parts = platform().sign(claims).split("\\.");
          String payload =
              new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
          String changed = payload.replace("\"sub\":\"29\"", "\"sub\":\"28\"");
          assertThat(changed).isNotEqualTo(payload);
          return parts[0]
              + "."
              + Base64.getUrlEncoder()
                  .withoutPadding()
                  .encodeToString(changed.getBytes(StandardCharsets.UTF_8))
              + "."
              + parts[2];
        });
  }

  @Test
  default void refusesAnotherAudience() {
    refusedWith("aud", "somebody-else");
  }

  @Test
  default void refusesAFurtherAudienceThatNobodyTrusts() {
    Map<String, Object> claims = platform().claims("29", INSTRUCTOR);
    claims.put("aud", List.of(platform().clientId(), "somebody-else"));
    claims.put("azp", platform().clientId());
    refused(claims);
  }

  @Test
  default void refusesSeveralAudiencesWithoutAuthorizedParty() {
    refusedWith("aud", List.of(platform().clientId(), platform().clientId()));
  }

  @Test
  default void refusesATokenForAnotherAuthorizedParty() {
    refusedWith("azp", "somebody-else");
  }

  @Test
  default void opensWithAnAuthorizedPartyBesideAnAudienceListOfOne() {
    Map<String, Object> claims = platform().claims("29", INSTRUCTOR);
    claims.put("aud", List.of(platform().clientId()));
    claims.put("azp", platform().clientId());
    assertThat(open(claims).view()).isEqualTo("setup");
  }

  @Test
  default void refusesAnotherPlatformThatGaveTheToolTheSameClientId() {
    try (TestPlatform twin = TestPlatform.withClientIdOf(platform())) {
      twin.register();
      assertThat(browser().launch(twin, twin.claims("6", LEARNER)).statusCode()).isEqualTo(303);
      refusedToken(
          claims -> {
            claims.put("iss", twin.issuer());
            return twin.sign(claims);
          });
    }
  }

  private void refusedWith(String name, Object value) {
    Map<String, Object> claims = platform().claims("29", INSTRUCTOR);
    claims.put(name, value);
    refused(claims);
  }

  private static RSASSASigner signer(RSAKey key) {
    try {
      return new RSASSASigner(key);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
