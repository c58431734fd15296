package org.tandem.demo.lti;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import org.tandem.demo.school.School;

/** What every part of the platform shares: its address, its clock, its key and its school. */
public final class Platform {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String issuer;
  private final Clock clock;
  private final School school;
  private final RSAKey key;

  /** A platform with a key of its own; the issuer is its base address, without a last slash. */
  public Platform(String issuer, Clock clock, School school) {
    this.issuer = issuer;
    this.clock = clock;
    this.school = school;
    try {
      this.key = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("This Java cannot make an RSA key.", e);
    }
  }

  /** The address that begins every URL of this platform, and its {@code iss}. */
  public String issuer() {
    return issuer;
  }

  /** The path of the base address: empty, or {@code /something}. */
  public String path() {
    return URI.create(issuer).getPath();
  }

  /** The school behind the platform. */
  public School school() {
    return school;
  }

  Clock clock() {
    return clock;
  }

  JWKSet publicKeys() {
    return new JWKSet(key.toPublicJWK());
  }

  /** Signs an id_token, RS256. */
  String sign(JWTClaimsSet claims) {
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
    try {
      jwt.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("The platform's own key does not sign.", e);
    }
    return jwt.serialize();
  }

  /** 256 random bits, safe in URLs and cookies. */
  static String secret() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
