package org.tandem.lti;

import java.util.Optional;

/**
 * What the tool remembers of a login and the launch has to repeat.
 *
 * @param nonce the value that was sent with the authentication request
 * @param targetLinkUri the target of the login; absent to leave the comparison out
 */
public record ExpectedLaunch(String nonce, Optional<String> targetLinkUri) {

  /** The launch of a login that asked for this target with this nonce. */
  public static ExpectedLaunch of(String nonce, String targetLinkUri) {
    return new ExpectedLaunch(nonce, Optional.of(targetLinkUri));
  }

  /** Leaves the nonce out. */
  @Override
  public String toString() {
    return "ExpectedLaunch[]";
  }
}
