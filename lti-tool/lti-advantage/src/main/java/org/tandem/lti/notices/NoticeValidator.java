package org.tandem.lti.notices;

import java.time.Clock;
import org.tandem.lti.Claims;
import org.tandem.lti.LaunchRejected;
import org.tandem.lti.LaunchRejected.Reason;
import org.tandem.lti.LaunchValidator;
import org.tandem.lti.LtiVocabulary;
import org.tandem.lti.PlatformRegistration;
import org.tandem.lti.keys.PlatformKeys;

/**
 * Decides whether a token is a notice of a registered platform (PNS 1.0, section 4.1). Whether it
 * came before is for the caller to know, by its id.
 */
public final class NoticeValidator {

  private static final String NOTICE = "https://purl.imsglobal.org/spec/lti/claim/notice";

  private final LaunchValidator validator;

  /** Allows two minutes of difference between the platform's clock and this one. */
  public NoticeValidator(Clock clock) {
    this.validator = new LaunchValidator(clock);
  }

  /**
   * Verifies a token as far as a launch's is, except that no login came before it.
   *
   * @throws LaunchRejected at the first rule that does not hold
   */
  public Notice validate(String token, PlatformRegistration registration, PlatformKeys keys)
      throws LaunchRejected {
    Claims claims = validator.unasked(token, registration, keys);
    Claims notice = claims.object(NOTICE).orElseThrow(NoticeValidator::noNotice);
    return new Notice(
        notice
            .nonBlank("id")
            .filter(id -> id.length() <= 255)
            .orElseThrow(NoticeValidator::noNotice),
        notice
            .nonBlank("type")
            .filter(t -> t.length() <= 100)
            .orElseThrow(NoticeValidator::noNotice),
        claims
            .nonBlank(LtiVocabulary.DEPLOYMENT_ID)
            .filter(id -> id.length() <= 255)
            .orElseThrow(
                () ->
                    new LaunchRejected(
                        Reason.DEPLOYMENT_ID_MISSING, "The notice lacks the deployment id.")),
        claims);
  }

  private static LaunchRejected noNotice() {
    return new LaunchRejected(
        Reason.MESSAGE_TYPE_MISSING, "The message does not say which notice it is.");
  }
}
