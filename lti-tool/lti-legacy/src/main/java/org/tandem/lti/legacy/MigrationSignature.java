package org.tandem.lti.legacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The proof in an LTI 1.3 launch that the platform also holds the secret of a 1.1 consumer: {@code
 * oauth_consumer_key_sign} of the {@code lti1p1} claim (LTI Core 1.3, migration guide).
 *
 * @param consumerKey the 1.1 key that the claim names
 * @param deploymentId of the launch
 * @param issuer of the launch
 * @param clientId of the launch
 * @param expires the launch's {@code exp}, seconds since the epoch
 * @param nonce of the launch
 */
public record MigrationSignature(
    String consumerKey,
    String deploymentId,
    String issuer,
    String clientId,
    long expires,
    String nonce) {

  /** The signature with this secret: Base64 of HMAC-SHA256 over the members joined by {@code &}. */
  public String with(String secret) {
    String base =
        String.join(
            "&", consumerKey, deploymentId, issuer, clientId, Long.toString(expires), nonce);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] signature = mac.doFinal(base.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", e);
    }
  }

  /** Whether the claim's signature was made with this consumer's secret. */
  public boolean provedBy(String signature, Consumer consumer) {
    return consumer.key().equals(consumerKey)
        && MessageDigest.isEqual(
            with(consumer.secret()).getBytes(StandardCharsets.US_ASCII),
            signature.getBytes(StandardCharsets.US_ASCII));
  }
}
