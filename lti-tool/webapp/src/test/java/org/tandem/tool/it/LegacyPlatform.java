package org.tandem.tool.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tandem.tool.it.TestBrowser.Page;

/**
 * A platform that launches by LTI 1.1 with a key of its own. It signs by itself, not by the library
 * that the tool checks with (RFC 5849 section 3.4).
 */
public final class LegacyPlatform {
  private final TestPlatform platform;
  private final String key;
  private final String secret;

  private LegacyPlatform(TestPlatform platform, String key, String secret) {
    this.platform = platform;
    this.key = key;
    this.secret = secret;
  }

  /** One whose key the operator enters in the console; the console makes the secret. */
  public static LegacyPlatform entered(TestPlatform platform, String moves) throws IOException {
    TestBrowser operator = new TestBrowser();
    Page console = operator.console(Deployed.consoleKey());
    String key = "school-" + UUID.randomUUID().toString().substring(0, 8);
    String answer =
        operator
            .api(
                console,
                "POST",
                "/api/console/registrations/" + platform.registrationId() + "/lti11",
                Json.createObjectBuilder().add("key", key).add("moves", moves).build() + "")
            .body();
    return new LegacyPlatform(platform, key, TestBrowser.json(answer).getString("secret"));
  }

  /** The same key with another secret. */
  public LegacyPlatform withSecret(String another) {
    return new LegacyPlatform(platform, key, another);
  }

  /** The consumer key. */
  public String key() {
    return key;
  }

  /** The shared secret. */
  public String secret() {
    return secret;
  }

  /** Where this platform's launches go. */
  public URI address() {
    return Deployed.url("/lti/1.1/" + platform.registrationId());
  }

  /** The parameters of a complete launch, not signed yet and free to be changed. */
  public Map<String, String> launch(String userId, String roles) {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("lti_message_type", "basic-lti-launch-request");
    parameters.put("lti_version", "LTI-1p0");
    parameters.put("resource_link_id", "old-link");
    parameters.put("resource_link_title", "Mentoring");
    parameters.put("user_id", userId);
    parameters.put("roles", roles);
    parameters.put("lis_person_name_full", "Person " + userId);
    parameters.put("context_id", "old-course");
    parameters.put("context_title", "Nursing practice");
    parameters.put("launch_presentation_locale", "en_GB");
    parameters.put("oauth_timestamp", Long.toString(Instant.now().getEpochSecond()));
    parameters.put("oauth_nonce", UUID.randomUUID().toString());
    return parameters;
  }

  /** Signs a launch to this platform's own address. */
  public Map<String, String> sign(Map<String, String> parameters) {
    return sign(parameters, address());
  }

  /** Signs a launch to any address. */
  public Map<String, String> sign(Map<String, String> parameters, URI address) {
    Map<String, String> signed = new TreeMap<>(parameters);
    signed.put("oauth_consumer_key", key);
    signed.put("oauth_version", "1.0");
    signed.put("oauth_signature_method", "HMAC-SHA1");
    signed.put("oauth_callback", "about:blank");
    String all =
        signed.entrySet().stream()
            .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
            .sorted()
            .collect(Collectors.joining("&"));
    String base = "POST&" + encode(address.toString()) + "&" + encode(all);
    signed.put("oauth_signature", hmac("HmacSHA1", encode(secret) + "&", base));
    return signed;
  }

  /** The proof of the {@code lti1p1} claim for a launch with these claims. */
  public String proof(Map<String, Object> claims) {
    return hmac(
        "HmacSHA256",
        secret,
        String.join(
            "&",
            key,
            String.valueOf(claims.get(TestPlatform.CLAIM + "deployment_id")),
            String.valueOf(claims.get("iss")),
            String.valueOf(claims.get("aud")),
            String.valueOf(claims.get("exp")),
            String.valueOf(claims.get("nonce"))));
  }

  private static String hmac(String algorithm, String key, String text) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(key.getBytes(UTF_8), algorithm));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
