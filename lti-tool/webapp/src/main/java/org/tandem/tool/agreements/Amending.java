package org.tandem.tool.agreements;

import java.time.Instant;
import java.util.UUID;

/**
 * A change to a signed agreement that the two are working on; what they signed holds meanwhile.
 *
 * @param by who proposed it
 * @param reason why, in their words; it becomes part of what is signed
 * @param since when it was proposed
 */
public record Amending(UUID by, String reason, Instant since) {
  /** Longest reason, in characters. */
  public static final int LONGEST_REASON = 1_000;
}
