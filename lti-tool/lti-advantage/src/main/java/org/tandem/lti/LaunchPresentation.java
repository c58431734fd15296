package org.tandem.lti;

import java.util.Optional;

/**
 * How and where the platform shows the tool.
 *
 * @param documentTarget frame, iframe or window
 * @param returnUrl where the person can be sent back to, after checking that it is the platform's
 * @param locale the language, as a BCP 47 tag
 */
public record LaunchPresentation(
    Optional<String> documentTarget, Optional<String> returnUrl, Optional<String> locale) {

  static LaunchPresentation of(Claims claim) {
    return new LaunchPresentation(
        claim.nonBlank("document_target"), claim.nonBlank("return_url"), claim.nonBlank("locale"));
  }
}
