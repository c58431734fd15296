package org.tandem.lti;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObject;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.lti.LaunchRejected.Reason;
import org.tandem.lti.keys.PlatformKeys;
import org.tandem.lti.keys.PlatformKeysUnavailable;

/**
 * The rules of the Security Framework 5.1.3 for an id_token: who signed it, for whom, and when.
 * Only what has passed here is read as a message.
 */
final class TokenVerification {

  /** Honest tokens have a few kilobytes; those with long rosters in custom claims some dozens. */
  static final int MAX_TOKEN_LENGTH = 128 * 1024;

  private static final int MIN_RSA_BITS = 2048;

  private final Clock clock;
  private final Duration leeway;

  TokenVerification(Clock clock, Duration leeway) {
    this.clock = clock;
    this.leeway = leeway;
  }

  Claims verify(String idToken, PlatformRegistration registration, String nonce, PlatformKeys keys)
      throws LaunchRejected {
    Claims claims = checkSigned(idToken, registration, keys);
    checkIssuer(claims, registration);
    checkAudience(claims, registration);
    checkAuthorizedParty(claims, registration);
    checkTimes(claims);
    checkNonce(claims, nonce);
    return claims;
  }

  /** A message that no login came before, such as a notice: its nonce is new to us, but there. */
  Claims verifyUnasked(String token, PlatformRegistration registration, PlatformKeys keys)
      throws LaunchRejected {
    Claims claims = checkSigned(token, registration, keys);
    checkIssuer(claims, registration);
    checkAudience(claims, registration);
    checkAuthorizedParty(claims, registration);
    checkTimes(claims);
    checkNonce(claims, claims.string("nonce").orElse(""));
    return claims;
  }

  Claims checkSigned(String idToken, PlatformRegistration registration, PlatformKeys keys)
      throws LaunchRejected {
    if (idToken.length() > MAX_TOKEN_LENGTH) {
      throw new LaunchRejected(Reason.TOKEN_TOO_LARGE, "The id_token is too large.");
    }
    JWSObject token = checkSignature(idToken, registration, keys);
    Map<String, Object> payload = token.getPayload().toJSONObject();
    if (payload == null) {
      throw malformed();
    }
    return new Claims(payload);
  }

  // The header is attacker's ground until the signature holds: of it only alg and kid are looked
  // at,
  // alg against the registration's list before any key is touched, kid as a name to look up. Keys
  // that come along in the token (jwk, jku, x5u, x5c) are ignored.
  private static JWSObject checkSignature(
      String idToken, PlatformRegistration registration, PlatformKeys keys) throws LaunchRejected {
    try {
      Base64URL[] parts = JOSEObject.split(idToken);
      Claims header = new Claims(JSONObjectUtils.parse(parts[0].decodeToString()));
      SigningAlgorithm algorithm = algorithm(header, registration);
      String kid =
          header
              .nonBlank("kid")
              .orElseThrow(
                  () ->
                      new LaunchRejected(
                          Reason.KEY_ID_MISSING, "The id_token's header names no key (kid)."));
      if (parts.length != 3) {
        throw malformed();
      }
      JWSObject token = new JWSObject(parts[0], parts[1], parts[2]);
      if (!token.verify(verifier(kid, algorithm, keys))) {
        throw new LaunchRejected(
            Reason.SIGNATURE_INVALID,
            "The id_token's signature does not match the platform's key.");
      }
      return token;
    } catch (ParseException | IllegalArgumentException | JOSEException unreadable) {
      throw malformed();
    }
  }

  private static SigningAlgorithm algorithm(Claims header, PlatformRegistration registration)
      throws LaunchRejected {
    return header
        .string("alg")
        .flatMap(SigningAlgorithm::named)
        .filter(registration.algorithms()::contains)
        .orElseThrow(
            () ->
                new LaunchRejected(
                    Reason.ALGORITHM_NOT_ALLOWED,
                    "The id_token is signed with an algorithm that was not agreed on."));
  }

  private static JWSVerifier verifier(String kid, SigningAlgorithm algorithm, PlatformKeys keys)
      throws LaunchRejected, JOSEException {
    Optional<JWK> found;
    try {
      found = keys.find(kid);
    } catch (PlatformKeysUnavailable unavailable) {
      throw new LaunchRejected(
          Reason.KEYS_UNAVAILABLE, String.valueOf(unavailable.getMessage()), unavailable);
    }
    JWK key =
        found.orElseThrow(
            () ->
                new LaunchRejected(
                    Reason.KEY_UNKNOWN,
                    "The platform publishes no key of the id in the id_token."));
    if (algorithm.isEllipticCurve() && key instanceof ECKey curve) {
      return new ECDSAVerifier(curve);
    }
    if (!algorithm.isEllipticCurve() && key instanceof RSAKey rsa && rsa.size() >= MIN_RSA_BITS) {
      return new RSASSAVerifier(rsa);
    }
    throw new LaunchRejected(
        Reason.KEY_UNSUITABLE,
        "The platform's key does not fit the algorithm or has fewer than 2048 bits.");
  }

  // Rule 2.
  static void checkIssuer(Claims claims, PlatformRegistration registration) throws LaunchRejected {
    if (!claims.string("iss").filter(registration.issuer()::equals).isPresent()) {
      throw new LaunchRejected(
          Reason.ISSUER_MISMATCH, "The id_token was not issued by the registered platform.");
    }
  }

  // Rule 3.
  static void checkAudience(Claims claims, PlatformRegistration registration)
      throws LaunchRejected {
    List<String> audience = claims.strings("aud");
    boolean trusted =
        audience.stream()
            .allMatch(
                each ->
                    each.equals(registration.clientId())
                        || registration.trustedAudiences().contains(each));
    if (!audience.contains(registration.clientId()) || !trusted) {
      throw new LaunchRejected(
          Reason.AUDIENCE_MISMATCH, "The id_token is not, or not only, meant for this client id.");
    }
  }

  // Rules 4 and 5. An azp beside a single audience is fine as long as it is this tool.
  static void checkAuthorizedParty(Claims claims, PlatformRegistration registration)
      throws LaunchRejected {
    boolean authorized =
        claims.has("azp")
            ? claims.string("azp").filter(registration.clientId()::equals).isPresent()
            : claims.strings("aud").size() == 1;
    if (!authorized) {
      throw new LaunchRejected(
          Reason.AUTHORIZED_PARTY_MISMATCH,
          "The id_token's authorized party (azp) is missing or another one.");
    }
  }

  // Rules 7 and 8.
  void checkTimes(Claims claims) throws LaunchRejected {
    Instant expires = time(claims, "exp");
    Instant issued = time(claims, "iat");
    Instant now = clock.instant();
    if (!now.isBefore(expires.plus(leeway)) || issued.isAfter(expires)) {
      throw new LaunchRejected(Reason.EXPIRED, "The id_token has expired.");
    }
    boolean early = issued.minus(leeway).isAfter(now);
    if (early || (claims.has("nbf") && time(claims, "nbf").minus(leeway).isAfter(now))) {
      throw new LaunchRejected(
          Reason.NOT_YET_VALID, "The id_token was issued in the future; compare the clocks.");
    }
  }

  private static Instant time(Claims claims, String name) throws LaunchRejected {
    Number seconds =
        claims
            .number(name)
            .orElseThrow(
                () ->
                    new LaunchRejected(
                        Reason.TIMESTAMPS_MISSING, "The id_token lacks the time " + name + "."));
    return instant(seconds);
  }

  /** Within a calendar's bounds, far beyond any honest time: keeps arithmetic from overflowing. */
  static Instant instant(Number seconds) {
    return Instant.ofEpochSecond(Math.max(0, Math.min(seconds.longValue(), 253_402_300_799L)));
  }

  // Rule 9: present, and the one that this very login sent. Its single use is the caller's, who
  // consumes the login before asking here.
  static void checkNonce(Claims claims, String expected) throws LaunchRejected {
    byte[] sent = expected.getBytes(StandardCharsets.UTF_8);
    byte[] came = claims.string("nonce").orElse("").getBytes(StandardCharsets.UTF_8);
    if (sent.length == 0 || !MessageDigest.isEqual(sent, came)) {
      throw new LaunchRejected(
          Reason.NONCE_MISMATCH, "The id_token does not carry the nonce of this login.");
    }
  }

  private static LaunchRejected malformed() {
    return new LaunchRejected(
        Reason.MALFORMED_TOKEN, "The id_token is not a signed JWT with claims in it.");
  }
}
