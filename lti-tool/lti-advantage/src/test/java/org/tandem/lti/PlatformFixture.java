package org.tandem.lti;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.opts.AllowWeakRSAKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.lti.keys.PlatformKeys;

/** A platform with real keys that signs whatever it is told to. */
final class PlatformFixture {

  static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  static final String ISSUER = "https://lms.example.edu";
  static final String CLIENT = "tandem-client";
  static final String NONCE = "n-0S6_WzA2Mj";
  static final String TARGET = "https://tool.example.org/lti/launch";
  static final RSAKey KEY = rsa(2048, "platform-key-1");
  static final PlatformKeys KEYS =
      kid ->
          kid.equals(KEY.getKeyID()) ? Optional.<JWK>of(KEY.toPublicJWK()) : Optional.<JWK>empty();
  static final PlatformRegistration REGISTRATION =
      PlatformRegistration.of(
          ISSUER,
          CLIENT,
          URI.create(ISSUER + "/auth"),
          URI.create(ISSUER + "/token"),
          URI.create(ISSUER + "/jwks"));

  static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
  static final String INSTITUTION = "http://purl.imsglobal.org/vocab/lis/v2/institution/person#";

  private PlatformFixture() {}

  static RSAKey rsa(int bits, String kid) {
    try {
      return new RSAKeyGenerator(bits, true).keyID(kid).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The claims of a complete launch, free to be spoilt. */
  static Map<String, Object> claims(String... roles) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", ISSUER);
    claims.put("aud", CLIENT);
    claims.put("sub", "user-29");
    claims.put("nonce", NONCE);
    claims.put("iat", NOW.getEpochSecond());
    claims.put("exp", NOW.getEpochSecond() + 300);
    claims.put("name", "Ada Lovelace");
    claims.put("given_name", "Ada");
    claims.put("family_name", "Lovelace");
    claims.put("email", "ada@example.edu");
    claims.put(LtiVocabulary.LTI_VERSION, "1.3.0");
    claims.put(LtiVocabulary.MESSAGE_TYPE, "LtiResourceLinkRequest");
    claims.put(LtiVocabulary.DEPLOYMENT_ID, "1");
    claims.put(LtiVocabulary.TARGET_LINK_URI, TARGET);
    claims.put(LtiVocabulary.ROLES, new ArrayList<>(List.of(roles)));
    claims.put(LtiVocabulary.RESOURCE_LINK, Map.of("id", "link-7", "title", "Mentoring"));
    claims.put(
        LtiVocabulary.CONTEXT,
        Map.of("id", "course-3", "label", "N101", "title", "Nursing", "type", List.of("Course")));
    claims.put(LtiVocabulary.CUSTOM, Map.of("activity_id", "42"));
    return claims;
  }

  static Map<String, Object> instructor() {
    return claims(MEMBERSHIP + "Instructor");
  }

  static Map<String, Object> student() {
    return claims(MEMBERSHIP + "Learner");
  }

  static String sign(Map<String, Object> claims) {
    return sign(header().build(), claims, signer(KEY));
  }

  static JWSHeader.Builder header() {
    return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).type(JOSEObjectType.JWT);
  }

  static JWSSigner signer(RSAKey key) {
    try {
      return new RSASSASigner(key.toPrivateKey(), Set.of(AllowWeakRSAKey.getInstance()));
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String sign(JWSHeader header, Map<String, Object> claims, JWSSigner signer) {
    try {
      JWSObject token = new JWSObject(header, new Payload(claims));
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static Launch open(Map<String, Object> claims) throws LaunchRejected {
    return open(sign(claims), REGISTRATION);
  }

  static Launch open(String token, PlatformRegistration registration) throws LaunchRejected {
    return new LaunchValidator(CLOCK)
        .validate(token, registration, ExpectedLaunch.of(NONCE, TARGET), KEYS);
  }
}
