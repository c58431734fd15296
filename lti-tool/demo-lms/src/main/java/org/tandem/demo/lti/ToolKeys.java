package org.tandem.demo.lti;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import org.tandem.demo.school.Tool;

/** Reads and verifies what a tool signed, with the keys that the tool publishes. */
public final class ToolKeys {
  private final HttpClient client;
  private final Platform platform;
  private final Map<String, JWKSet> known = new ConcurrentHashMap<>();

  /**
   * Fetches keys with a client of its own.
   *
   * @param tls whom to trust; empty for Java's own choice
   */
  public ToolKeys(Platform platform, Optional<SSLContext> tls) {
    this.platform = platform;
    HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3));
    tls.ifPresent(builder::sslContext);
    this.client = builder.build();
  }

  /**
   * The claims of a JWT of that tool, its signature and times checked; no leeway, as in Moodle.
   *
   * @throws Untrusted when anything about it is wrong
   */
  JWTClaimsSet verify(Tool tool, String jwt) throws Untrusted {
    try {
      SignedJWT signed = SignedJWT.parse(jwt);
      if (!JWSAlgorithm.RS256.equals(signed.getHeader().getAlgorithm())) {
        throw new Untrusted("The algorithm must be RS256.");
      }
      String keyId = signed.getHeader().getKeyID();
      if (keyId == null) {
        throw new Untrusted("The header names no kid.");
      }
      if (!signed.verify(new RSASSAVerifier(key(tool, keyId)))) {
        throw new Untrusted("The signature does not fit.");
      }
      JWTClaimsSet claims = signed.getJWTClaimsSet();
      checkTimes(claims);
      return claims;
    } catch (ParseException | JOSEException e) {
      throw new Untrusted("The token cannot be read: " + e.getMessage());
    }
  }

  private void checkTimes(JWTClaimsSet claims) throws Untrusted {
    Instant now = platform.clock().instant();
    if (claims.getExpirationTime() == null || claims.getIssueTime() == null) {
      throw new Untrusted("The claims iat and exp must be there.");
    }
    if (!now.isBefore(claims.getExpirationTime().toInstant())) {
      throw new Untrusted("The token has expired.");
    }
    if (claims.getIssueTime().toInstant().isAfter(now)) {
      throw new Untrusted("The token was issued in the future.");
    }
  }

  private RSAKey key(Tool tool, String keyId) throws Untrusted, JOSEException {
    JWK key = known.getOrDefault(tool.id(), new JWKSet()).getKeyByKeyId(keyId);
    if (key == null) {
      JWKSet fresh = fetch(tool);
      known.put(tool.id(), fresh);
      key = fresh.getKeyByKeyId(keyId);
    }
    if (!(key instanceof RSAKey rsa)) {
      throw new Untrusted("The tool publishes no RSA key of that kid.");
    }
    return rsa;
  }

  private JWKSet fetch(Tool tool) throws Untrusted {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(tool.jwksUri())).timeout(Duration.ofSeconds(10)).build();
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new Untrusted("The tool's keys answered " + response.statusCode() + ".");
      }
      return JWKSet.parse(response.body());
    } catch (IOException | ParseException e) {
      throw new Untrusted("The tool's keys cannot be read: " + e);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Untrusted("Stopped while reading the tool's keys.");
    }
  }

  /** A token that is not believed, and why. */
  static final class Untrusted extends Exception {
    private static final long serialVersionUID = 1L;

    Untrusted(String reason) {
      super(reason);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }
}
