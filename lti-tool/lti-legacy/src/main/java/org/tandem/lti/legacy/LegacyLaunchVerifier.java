package org.tandem.lti.legacy;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.imsglobal.lti.launch.LtiOauthVerifier;
import org.imsglobal.lti.launch.LtiVerificationException;
import org.tandem.lti.legacy.LegacyLaunchRejected.Reason;

/**
 * Checks launches of LTI 1.1 (Implementation Guide 1.1.1, sections 3 and 4): OAuth 1.0a with
 * HMAC-SHA1. The signature is checked by the IMS Global library, what it leaves out (message, age,
 * replay) here.
 */
public final class LegacyLaunchVerifier {
  private static final Duration AGE = Duration.ofMinutes(5);
  private static final Duration NONCE_MEMORY = Duration.ofMinutes(90);

  private final Consumers consumers;
  private final UsedNonces nonces;
  private final Clock clock;

  /** A verifier for these consumers. */
  public LegacyLaunchVerifier(Consumers consumers, UsedNonces nonces, Clock clock) {
    this.consumers = consumers;
    this.nonces = nonces;
    this.clock = clock;
  }

  /**
   * Checks one launch.
   *
   * @param parameters the form fields of the POST, each with its one value
   * @param launchUrl the address it was sent to, as the consumer knows it
   * @throws LegacyLaunchRejected when it must not be believed
   */
  public LegacyLaunch verify(Map<String, String> parameters, String launchUrl)
      throws LegacyLaunchRejected {
    require("basic-lti-launch-request".equals(parameters.get("lti_message_type")));
    require("LTI-1p0".equals(parameters.get("lti_version")));
    require("HMAC-SHA1".equals(parameters.get("oauth_signature_method")));
    String link = needed(parameters, "resource_link_id");
    String nonce = needed(parameters, "oauth_nonce");
    require(nonce.length() <= 255);
    Consumer consumer =
        consumers
            .find(needed(parameters, "oauth_consumer_key"))
            .orElseThrow(() -> new LegacyLaunchRejected(Reason.UNKNOWN_CONSUMER));
    Instant now = clock.instant();
    if (Duration.between(timestamp(parameters), now).abs().compareTo(AGE) > 0) {
      throw new LegacyLaunchRejected(Reason.STALE);
    }
    if (!signed(parameters, launchUrl, consumer)) {
      throw new LegacyLaunchRejected(Reason.BAD_SIGNATURE);
    }
    // Only after the signature, so that nobody can use up another consumer's nonces.
    if (!nonces.remember(consumer.key(), nonce, now.plus(NONCE_MEMORY))) {
      throw new LegacyLaunchRejected(Reason.REPLAYED);
    }
    Map<String, String> rest = new TreeMap<>(parameters);
    rest.keySet().removeIf(name -> name.startsWith("oauth_"));
    return new LegacyLaunch(consumer.key(), link, rest);
  }

  private static boolean signed(Map<String, String> parameters, String url, Consumer consumer) {
    try {
      // The result's message repeats every parameter with its signature: it goes nowhere.
      return new LtiOauthVerifier()
          .verifyParameters(parameters, url, "POST", consumer.secret())
          .getSuccess();
    } catch (LtiVerificationException e) {
      return false;
    }
  }

  private static Instant timestamp(Map<String, String> parameters) throws LegacyLaunchRejected {
    try {
      return Instant.ofEpochSecond(Long.parseLong(needed(parameters, "oauth_timestamp")));
    } catch (NumberFormatException | DateTimeException e) {
      throw new LegacyLaunchRejected(Reason.MALFORMED);
    }
  }

  private static String needed(Map<String, String> parameters, String name)
      throws LegacyLaunchRejected {
    String value = parameters.get(name);
    if (value == null || value.isBlank()) {
      throw new LegacyLaunchRejected(Reason.MALFORMED);
    }
    return value;
  }

  private static void require(boolean condition) throws LegacyLaunchRejected {
    if (!condition) {
      throw new LegacyLaunchRejected(Reason.MALFORMED);
    }
  }
}
