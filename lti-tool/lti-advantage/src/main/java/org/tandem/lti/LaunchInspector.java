package org.tandem.lti;

import com.nimbusds.jose.JOSEObject;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.lti.LaunchCheck.Rule;
import org.tandem.lti.LaunchRejected.Reason;
import org.tandem.lti.keys.PlatformKeys;

/**
 * Looks at every rule of a launch, where {@link LaunchValidator} stops at the first that does not
 * hold: for the admin who asks why a launch fails, and for certification. Lets nobody in. Safe for
 * many threads.
 */
public final class LaunchInspector {

  /** What a message lacks of its own claims, as opposed to those that every message has. */
  private static final Set<Reason> OF_THE_MESSAGE =
      EnumSet.of(
          Reason.RESOURCE_LINK_MISSING,
          Reason.DEEP_LINKING_SETTINGS_MISSING,
          Reason.FOR_USER_MISSING);

  private final TokenVerification verification;
  private final MessageRules rules = new MessageRules();

  /** Allows two minutes of difference between the platform's clock and this one. */
  public LaunchInspector(Clock clock) {
    this.verification = new TokenVerification(clock, Duration.ofMinutes(2));
  }

  /** Looks at a token; never throws, whatever it is. */
  public LaunchReport inspect(
      String idToken,
      PlatformRegistration registration,
      ExpectedLaunch expected,
      PlatformKeys keys) {
    List<LaunchCheck> checks = new ArrayList<>();
    look(checks, Rule.SIGNATURE, () -> verification.checkSigned(idToken, registration, keys));
    Claims claims = claims(idToken);
    if (claims.asMap().isEmpty()) {
      for (Rule rule : Rule.values()) {
        if (rule != Rule.SIGNATURE) {
          checks.add(LaunchCheck.notLookedAt(rule));
        }
      }
      return new LaunchReport(checks, claims);
    }
    look(checks, Rule.ISSUER, () -> TokenVerification.checkIssuer(claims, registration));
    look(checks, Rule.AUDIENCE, () -> TokenVerification.checkAudience(claims, registration));
    look(
        checks,
        Rule.AUTHORIZED_PARTY,
        () -> TokenVerification.checkAuthorizedParty(claims, registration));
    look(checks, Rule.TIMES, () -> verification.checkTimes(claims));
    look(checks, Rule.NONCE, () -> TokenVerification.checkNonce(claims, expected.nonce()));
    look(checks, Rule.VERSION, () -> MessageRules.checkVersion(claims));
    look(checks, Rule.MESSAGE_TYPE, () -> MessageRules.messageType(claims));
    look(checks, Rule.DEPLOYMENT, () -> MessageRules.deploymentId(claims));
    look(checks, Rule.TARGET, () -> target(claims, expected));
    look(checks, Rule.SUBJECT, () -> MessageRules.subject(claims, registration));
    look(checks, Rule.ROLES, () -> MessageRules.checkRoles(claims));
    message(checks, claims, registration, expected);
    return new LaunchReport(checks, claims);
  }

  private static void target(Claims claims, ExpectedLaunch expected) throws LaunchRejected {
    MessageRules.target(
        claims,
        claims
            .nonBlank(LtiVocabulary.MESSAGE_TYPE)
            .flatMap(MessageType::of)
            .orElse(MessageType.RESOURCE_LINK),
        expected);
  }

  /** The message as a whole: where an earlier rule is broken it says nothing new. */
  private void message(
      List<LaunchCheck> checks,
      Claims claims,
      PlatformRegistration registration,
      ExpectedLaunch expected) {
    try {
      rules.read(claims, registration, expected);
      checks.add(LaunchCheck.kept(Rule.MESSAGE));
    } catch (LaunchRejected why) {
      checks.add(
          OF_THE_MESSAGE.contains(why.reason())
              ? LaunchCheck.broken(Rule.MESSAGE, why)
              : LaunchCheck.notLookedAt(Rule.MESSAGE));
    }
  }

  private static Claims claims(String idToken) {
    try {
      Base64URL[] parts = JOSEObject.split(idToken);
      return new Claims(JSONObjectUtils.parse(parts[1].decodeToString()));
    } catch (ParseException | IllegalArgumentException unreadable) {
      return new Claims(Map.of());
    }
  }

  /** Looks whether a rule holds. */
  @FunctionalInterface
  private interface Look {
    void at() throws LaunchRejected;
  }

  private static void look(List<LaunchCheck> checks, Rule rule, Look look) {
    try {
      look.at();
      checks.add(LaunchCheck.kept(rule));
    } catch (LaunchRejected why) {
      checks.add(LaunchCheck.broken(rule, why));
    }
  }
}
