package org.tandem.lti;

import java.time.Clock;
import java.time.Duration;
import org.tandem.lti.keys.PlatformKeys;

/**
 * Decides whether an {@code id_token} is a launch of this registration, made just now, for the
 * login that this tool began. Safe for many threads; makes no remote call of its own.
 */
public final class LaunchValidator {

  private final TokenVerification verification;
  private final MessageRules rules;

  /** Allows two minutes of difference between the platform's clock and this one. */
  public LaunchValidator(Clock clock) {
    this(clock, Duration.ofMinutes(2));
  }

  /** Allows the given difference between the platform's clock and this one. */
  public LaunchValidator(Clock clock, Duration leeway) {
    this.verification = new TokenVerification(clock, leeway);
    this.rules = new MessageRules();
  }

  /**
   * Verifies the token from the outside in: size, header, signature, then who, for whom and when
   * (Security Framework 5.1.3), and only then what the message says (LTI core 5.3).
   *
   * @throws LaunchRejected at the first rule that does not hold
   */
  public Launch validate(
      String idToken, PlatformRegistration registration, ExpectedLaunch expected, PlatformKeys keys)
      throws LaunchRejected {
    Claims claims = verification.verify(idToken, registration, expected.nonce(), keys);
    return rules.read(claims, registration, expected);
  }

  /**
   * Verifies a message that the platform sends unasked, such as a notice: as strictly as a launch,
   * except that its nonce answers no login. What the message says is for the caller to check.
   *
   * @throws LaunchRejected at the first rule that does not hold
   */
  public Claims unasked(String token, PlatformRegistration registration, PlatformKeys keys)
      throws LaunchRejected {
    return verification.verifyUnasked(token, registration, keys);
  }
}
