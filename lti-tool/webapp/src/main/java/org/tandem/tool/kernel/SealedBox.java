package org.tandem.tool.kernel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts texts and files with AES-256-GCM under one key. The purpose is authenticated along, so
 * that a sealed text cannot be moved to another place.
 */
public final class SealedBox {
  private static final String FORMAT = "v1:";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * One for each thread, made ready anew for each text: to find one takes twice as long as to
   * decrypt a sentence, and a page may have thousands.
   */
  private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(SealedBox::find);

  private final SecretKeySpec key;

  /**
   * A box with this key.
   *
   * @param key 32 bytes
   */
  public SealedBox(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  /** A new key, in Base64. */
  public static String newKey() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** A box with a key that {@link #newKey} made. */
  public static SealedBox of(String key) {
    return new SealedBox(Base64.getDecoder().decode(key));
  }

  /** Encrypts a text for one purpose. */
  public String seal(String text, String purpose) {
    byte[] sealed = seal(text.getBytes(StandardCharsets.UTF_8), purpose);
    Base64.Encoder base64 = Base64.getEncoder();
    return FORMAT
        + base64.encodeToString(Arrays.copyOf(sealed, NONCE_BYTES))
        + ":"
        + base64.encodeToString(Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
  }

  /** Encrypts bytes for one purpose; the nonce comes first. */
  public byte[] seal(byte[] content, String purpose) {
    try {
      byte[] nonce = new byte[NONCE_BYTES];
      RANDOM.nextBytes(nonce);
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, purpose);
      byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(content.length));
      cipher.doFinal(content, 0, content.length, sealed, NONCE_BYTES);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM encrypts whatever it is given", e);
    }
  }

  /**
   * Decrypts what {@link #seal(String, String)} made for the same purpose.
   *
   * @throws IllegalStateException when the key is another one or the text was changed
   */
  public String open(String sealed, String purpose) {
    return tried(sealed, purpose).orElseThrow(SealedBox::refused);
  }

  /** The same; empty when the key is another one or the text was changed. */
  public Optional<String> tried(String sealed, String purpose) {
    String[] parts = sealed.substring(FORMAT.length()).split(":", 2);
    Base64.Decoder base64 = Base64.getDecoder();
    return tried(base64.decode(parts[0]), base64.decode(parts[1]), 0, purpose)
        .map(content -> new String(content, StandardCharsets.UTF_8));
  }

  /**
   * Decrypts what {@link #seal(byte[], String)} made for the same purpose.
   *
   * @throws IllegalStateException when the key is another one or it was changed
   */
  public byte[] open(byte[] sealed, String purpose) {
    return tried(Arrays.copyOf(sealed, NONCE_BYTES), sealed, NONCE_BYTES, purpose)
        .orElseThrow(SealedBox::refused);
  }

  private Optional<byte[]> tried(byte[] nonce, byte[] sealed, int from, String purpose) {
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, nonce, purpose);
      return Optional.of(cipher.doFinal(sealed, from, sealed.length - from));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private static IllegalStateException refused() {
    return new IllegalStateException(
        "Something in the database cannot be decrypted: TANDEM_SECRET is not the one"
            + " that it was encrypted with, or it was changed");
  }

  private static Cipher find() {
    try {
      return Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java runtime offers no AES-GCM", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
    Cipher cipher = CIPHER.get();
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
