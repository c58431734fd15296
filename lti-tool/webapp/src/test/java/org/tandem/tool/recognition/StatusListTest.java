package org.tandem.tool.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class StatusListTest {
  @Test
  void setsExactlyTheBitsThatAreRevokedCountedFromTheLeft() throws IOException {
    Set<Integer> revoked = Set.of(0, 7, 8, 94_567, StatusList.SIZE - 1);

    byte[] bits = unpacked(StatusList.encoded(revoked));

    assertThat(bits).hasSize(StatusList.SIZE / 8);
    BigInteger number = new BigInteger(1, bits);
    assertThat(number.bitCount()).isEqualTo(revoked.size());
    // As a number, the first bit is the highest.
    assertThat(revoked).allMatch(index -> number.testBit(StatusList.SIZE - 1 - index));
  }

  @Test
  void isAListOfRevocationsThatNamesItsIssuer() throws IOException {
    JsonObject list =
        StatusList.credential("https://tool.example/1", "https://tool.example/issuer", List.of());

    assertThat(list.getJsonArray("type").toString())
        .isEqualTo("[\"VerifiableCredential\",\"BitstringStatusListCredential\"]");
    assertThat(list.getString("issuer")).isEqualTo("https://tool.example/issuer");
    JsonObject subject = list.getJsonObject("credentialSubject");
    assertThat(subject.getString("type")).isEqualTo("BitstringStatusList");
    assertThat(subject.getString("statusPurpose")).isEqualTo("revocation");
    assertThat(new BigInteger(1, unpacked(subject.getString("encodedList"))))
        .isEqualTo(BigInteger.ZERO);
  }

  private static byte[] unpacked(String encoded) throws IOException {
    assertThat(encoded).startsWith("u");
    byte[] packed = Base64.getUrlDecoder().decode(encoded.substring(1));
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return gzip.readAllBytes();
    }
  }
}
