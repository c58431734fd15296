package org.tandem.lti.legacy;

import java.time.Instant;

/** The nonces seen lately; the caller keeps them where every node sees them. */
@FunctionalInterface
public interface UsedNonces {
  /**
   * Remembers a nonce, in one atomic step.
   *
   * @param consumerKey whose nonce it is
   * @param nonce up to 255 characters
   * @param forgetAfter until when it must be remembered
   * @return false if it was there already
   */
  boolean remember(String consumerKey, String nonce, Instant forgetAfter);
}
