package org.tandem.lti.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One RSA key pair of the tool, used for one registration only (Security Framework 1.0, section
 * 7.2), whose id is its RFC 7638 thumbprint.
 */
public final class ToolKey {

  private static final int BITS = 2048;

  private final RSAKey key;
  private final RSASSASigner signer;

  private ToolKey(RSAKey key) {
    try {
      this.key = key;
      this.signer = new RSASSASigner(key);
    } catch (JOSEException e) {
      throw new IllegalArgumentException("Not a usable private RSA key", e);
    }
  }

  /** Generates a new key pair; takes a tenth of a second or more. */
  public static ToolKey generate() {
    try {
      return new ToolKey(
          new RSAKeyGenerator(BITS)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.RS256)
              .keyIDFromThumbprint(true)
              .generate());
    } catch (JOSEException e) {
      throw new IllegalStateException("This Java runtime offers no RSA", e);
    }
  }

  /**
   * Reads a key pair that {@link #toPrivateJson()} wrote.
   *
   * @throws IllegalArgumentException when the text is no private RSA key
   */
  public static ToolKey fromPrivateJson(String json) {
    try {
      return new ToolKey(RSAKey.parse(json));
    } catch (ParseException e) {
      // The parser's message may quote the text, and the text is the private key.
      throw new IllegalArgumentException("Not a private RSA key in JWK form");
    }
  }

  /** Writes public and private parts as a JWK: a secret, to be encrypted wherever it is kept. */
  public String toPrivateJson() {
    return key.toJSONString();
  }

  /** The public part as a JWK with kty, n, e, kid, alg and use, which Canvas all insists on. */
  public String toPublicJson() {
    return key.toPublicJWK().toJSONString();
  }

  /** The key id: the RFC 7638 thumbprint. */
  public String kid() {
    return key.getKeyID();
  }

  /** Signs claims with RS256; the header carries {@code kid} and {@code typ}. */
  public String sign(JWTClaimsSet claims) {
    try {
      SignedJWT jwt =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256)
                  .keyID(kid())
                  .type(JOSEObjectType.JWT)
                  .build(),
              claims);
      jwt.sign(signer);
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("The tool key " + kid() + " cannot sign", e);
    }
  }

  /**
   * Signs a document with RS256; the header names the key by an address at which everybody finds
   * it, for documents that outlive the key set (Open Badges 3.0, section 8.2.3, {@code kid}).
   *
   * @param payload the document as it is to be read back, byte for byte
   */
  public SignedDocument sign(String payload, URI keyAddress) {
    try {
      JWSObject document =
          new JWSObject(
              new JWSHeader.Builder(JWSAlgorithm.RS256)
                  .keyID(keyAddress.toString())
                  .type(JOSEObjectType.JWT)
                  .build(),
              new Payload(payload));
      document.sign(signer);
      return new SignedDocument(document);
    } catch (JOSEException e) {
      throw new IllegalStateException("The tool key " + kid() + " cannot sign", e);
    }
  }

  /** The JWKS document that publishes the given keys, newest first as given. */
  public static String jwks(List<ToolKey> keys) {
    return keys.stream()
        .map(ToolKey::toPublicJson)
        .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
  }
}
