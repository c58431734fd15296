package org.tandem.tool.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts secrets at rest under a key derived from the {@link RootSecret}. */
@ApplicationScoped
public class Sealing {
  private final SealedBox box;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected Sealing() {
    this.box = null;
  }

  /** Derives the key. */
  @Inject
  public Sealing(RootSecret root) {
    this.box = new SealedBox(derive(root.text(), "keys-at-rest"));
  }

  /** Encrypts a text for one purpose. */
  public String seal(String text, String purpose) {
    return box.seal(text, purpose);
  }

  /**
   * Decrypts what {@link #seal} made for the same purpose.
   *
   * @throws IllegalStateException when the secret is another one or the text was changed
   */
  public String open(String sealed, String purpose) {
    return box.open(sealed, purpose);
  }

  /** A key of 256 bits for one purpose. */
  public static byte[] derive(String secret, String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java runtime offers no HMAC", e);
    }
  }
}
