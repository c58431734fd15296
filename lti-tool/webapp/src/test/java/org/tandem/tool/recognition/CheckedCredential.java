package org.tandem.tool.recognition;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * A credential as a stranger checks it, by the specifications and with the JDK alone (Open Badges
 * 3.0 section 8.2.6, RFC 7515 section 5.2).
 *
 * @param payload what it says
 * @param isGenuine whether the signature holds by the key at the address in its header, and the
 *     claims say what the credential says
 */
record CheckedCredential(JsonObject payload, boolean isGenuine) {
  private static final int BITS = 131_072;

  /** Checks one; {@code fetch} reads what is at an address. */
  static CheckedCredential of(String compact, UnaryOperator<String> fetch) {
    List<String> parts = List.of(compact.split("\\.", -1));
    JsonObject header = json(decoded(parts.get(0)));
    JsonObject key = json(fetch.apply(header.getString("kid")));
    JsonObject payload = payloadOf(compact);
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initVerify(rsa(key));
      signature.update((parts.get(0) + "." + parts.get(1)).getBytes(StandardCharsets.US_ASCII));
      boolean holds = signature.verify(Base64.getUrlDecoder().decode(parts.get(2)));
      return new CheckedCredential(
          payload,
          holds
              && parts.size() == 3
              && header.getString("alg").equals("RS256")
              && !key.containsKey("d")
              && saysTheSame(payload));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a credential says, whether or not it is genuine. */
  static JsonObject payloadOf(String compact) {
    return json(decoded(compact.split("\\.", -1)[1]));
  }

  /** The places in a status list that are set (Bitstring Status List 1.0, section 3.2). */
  static Set<Integer> revoked(JsonObject list) {
    String encoded = list.getJsonObject("credentialSubject").getString("encodedList");
    byte[] packed = Base64.getUrlDecoder().decode(encoded.substring(1));
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] bytes = gzip.readAllBytes();
      BitSet bits = new BitSet(BITS);
      IntStream.range(0, bytes.length * Byte.SIZE)
          .filter(i -> (bytes[i / Byte.SIZE] >> (Byte.SIZE - 1 - i % Byte.SIZE) & 1) == 1)
          .forEach(bits::set);
      return bits.stream().boxed().collect(Collectors.toSet());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean saysTheSame(JsonObject payload) {
    return !payload.containsKey("jti")
        || (payload.getString("jti").equals(payload.getString("id"))
            && payload.getString("iss").equals(payload.getJsonObject("issuer").getString("id"))
            && payload
                .getString("sub")
                .equals(payload.getJsonObject("credentialSubject").getString("id")));
  }

  private static PublicKey rsa(JsonObject key) throws GeneralSecurityException {
    return KeyFactory.getInstance("RSA")
        .generatePublic(new RSAPublicKeySpec(number(key, "n"), number(key, "e")));
  }

  private static BigInteger number(JsonObject key, String member) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(key.getString(member)));
  }

  private static String decoded(String part) {
    return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
