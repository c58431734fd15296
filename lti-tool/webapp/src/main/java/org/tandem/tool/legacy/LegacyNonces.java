package org.tandem.tool.legacy;

import java.time.Instant;
import java.util.UUID;

/** The nonces of launches of LTI 1.1, seen by every node. */
public interface LegacyNonces {
  /**
   * Remembers a nonce by one atomic statement, in a transaction of its own.
   *
   * @return false where it was there already
   */
  boolean remember(UUID tenantId, String key, String nonce, Instant forgetAfter);

  /** Forgets what need not be remembered any more. */
  void purge(Instant now);
}
