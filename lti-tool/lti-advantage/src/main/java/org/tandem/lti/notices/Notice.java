package org.tandem.lti.notices;

import java.util.List;
import java.util.Optional;
import org.tandem.lti.Claims;
import org.tandem.lti.LtiVocabulary;

/**
 * A notice whose signature, audience and times were verified.
 *
 * @param id the platform's id; the same notice may come twice
 * @param type what it is about
 * @param deploymentId through which deployment
 * @param claims all that it says
 */
public record Notice(String id, String type, String deploymentId, Claims claims) {

  private static final String ORIGINS = "https://purl.imsglobal.org/spec/lti/claim/origin_contexts";

  /** The course it is about. */
  public Optional<String> contextId() {
    return claims.object(LtiVocabulary.CONTEXT).flatMap(context -> context.nonBlank("id"));
  }

  /** The courses that a copied course was made from, as the platform lists them. */
  public List<String> originContextIds() {
    return claims.strings(ORIGINS);
  }
}
