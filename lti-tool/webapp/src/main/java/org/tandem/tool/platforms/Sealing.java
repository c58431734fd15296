package org.tandem.tool.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.tandem.tool.kernel.Settings;

/**
 * Encrypts secrets at rest with AES-256-GCM under a key derived from {@code TANDEM_SECRET}. The
 * purpose is authenticated along, so that a sealed text cannot be moved to another place.
 */
@ApplicationScoped
public class Sealing {

  private static final String FORMAT = "v1:";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected Sealing() {
    this.key = null;
  }

  /** Derives the key from the settings. */
  @Inject
  public Sealing(Settings settings) {
    this.key = new SecretKeySpec(derive(settings.secret(), "keys-at-rest"), "AES");
  }

  /** Encrypts a text for one purpose. */
  public String seal(String text, String purpose) {
    try {
      byte[] nonce = new byte[NONCE_BYTES];
      RANDOM.nextBytes(nonce);
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, purpose);
      byte[] sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
      Base64.Encoder base64 = Base64.getEncoder();
      return FORMAT + base64.encodeToString(nonce) + ":" + base64.encodeToString(sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java runtime offers no AES-GCM", e);
    }
  }

  /**
   * Decrypts what {@link #seal} made for the same purpose.
   *
   * @throws IllegalStateException when the secret is another one or the text was changed
   */
  public String open(String sealed, String purpose) {
    String[] parts = sealed.substring(FORMAT.length()).split(":", 2);
    try {
      Base64.Decoder base64 = Base64.getDecoder();
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, base64.decode(parts[0]), purpose);
      return new String(cipher.doFinal(base64.decode(parts[1])), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "A key in the database cannot be decrypted: TANDEM_SECRET is not the one that it was"
              + " encrypted with",
          e);
    }
  }

  /** A key of 256 bits for one purpose. */
  static byte[] derive(String secret, String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java runtime offers no HMAC", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
