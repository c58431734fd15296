package org.tandem.lti.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.util.Optional;

/** A document with the signature of a {@link ToolKey}, as a compact JWS (RFC 7515, section 7.1). */
public final class SignedDocument {

  private final JWSObject document;

  SignedDocument(JWSObject document) {
    this.document = document;
  }

  /** Reads one; empty when the text is none that a tool key could have signed. */
  public static Optional<SignedDocument> parse(String compact) {
    try {
      JWSObject document = JWSObject.parse(compact);
      return JWSAlgorithm.RS256.equals(document.getHeader().getAlgorithm())
          ? Optional.of(new SignedDocument(document))
          : Optional.empty();
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  /** Where its header says that the key is; empty where it does not say. */
  public String keyAddress() {
    String kid = document.getHeader().getKeyID();
    return kid == null ? "" : kid;
  }

  /** What was signed; nothing to rely on before {@link #isBy} said so. */
  public String payload() {
    return document.getPayload().toString();
  }

  /**
   * Whether this key signed it.
   *
   * @param publicJson the key as {@link ToolKey#toPublicJson()} wrote it
   */
  public boolean isBy(String publicJson) {
    try {
      return document.verify(new RSASSAVerifier(RSAKey.parse(publicJson)));
    } catch (JOSEException | ParseException e) {
      return false;
    }
  }

  /** The compact form. */
  public String compact() {
    return document.serialize();
  }
}
