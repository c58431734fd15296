package org.tandem.tool.recognition;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;

/**
 * Which of many credentials are revoked, as a list of bits: who looks one up does not tell the
 * issuer which.
 *
 * @see <a href="https://www.w3.org/TR/vc-bitstring-status-list/">Bitstring Status List 1.0</a>
 */
final class StatusList {
  /** The fewest bits that a list may have, so that one says little about whom it is for (6.1). */
  static final int SIZE = 131_072;

  static final String PURPOSE = "revocation";

  private StatusList() {}

  /** The list as a credential, before it is signed (section 2.2). */
  static JsonObject credential(String address, String issuer, Collection<Integer> revoked) {
    return Json.createObjectBuilder()
        .add("@context", Json.createArrayBuilder().add(OpenBadge.CREDENTIALS))
        .add("id", address)
        .add("type", OpenBadge.types("VerifiableCredential", "BitstringStatusListCredential"))
        .add("issuer", issuer)
        .add(
            "credentialSubject",
            Json.createObjectBuilder()
                .add("id", address + "#list")
                .add("type", "BitstringStatusList")
                .add("statusPurpose", PURPOSE)
                .add("encodedList", encoded(revoked)))
        .build();
  }

  /** The first bit is the leftmost of the first byte; multibase base64url of GZIP (section 3.3). */
  static String encoded(Collection<Integer> revoked) {
    byte[] bits = new byte[SIZE / Byte.SIZE];
    for (int index : revoked) {
      bits[index / Byte.SIZE] |= (byte) (0x80 >> (index % Byte.SIZE));
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bits);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
  }
}
