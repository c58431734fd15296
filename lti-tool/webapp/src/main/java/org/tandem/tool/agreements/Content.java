package org.tandem.tool.agreements;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What somebody signs: a canonical text and its fingerprint.
 *
 * @param text JSON in the form of {@link CanonicalJson}
 * @param hash SHA-256 of the text's UTF-8 bytes, 64 lower-case hexadecimal digits
 */
public record Content(String text, String hash) {

  /** The content with this canonical text. */
  public static Content of(String canonical) {
    return new Content(canonical, sha256(canonical));
  }

  /** The content of a JSON object. */
  public static Content of(JsonObject json) {
    return of(CanonicalJson.write(json));
  }

  /** The text as JSON. */
  public JsonObject json() {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  /** Whether the hash is that of the text. */
  public boolean isIntact() {
    return hash.equals(sha256(text));
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
