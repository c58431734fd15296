package org.tandem.tool.reminders;

import java.time.Instant;
import java.util.UUID;

/** The mail addresses that people gave themselves. */
public interface OwnAddresses {
  /** That of a person; what was given before a moment and not confirmed is forgotten. */
  OwnAddress of(UUID tenantId, UUID personId, Instant askedAfter);

  /** How many of a tenant gave this address after a moment and wait for its confirmation. */
  int wanting(UUID tenantId, String address, Instant askedAfter);

  /**
   * Keeps what a person gave until it is confirmed, in place of what waited before.
   *
   * @param secretHash the hash of the secret that confirms it
   * @param most how often a person may ask in a day
   * @return false where they asked more often
   */
  boolean want(
      UUID tenantId, UUID personId, String address, String secretHash, Instant now, int most);

  /** Whether a secret would confirm what the person gave after a moment. */
  boolean waits(UUID tenantId, UUID personId, String secretHash, Instant askedAfter);

  /**
   * Has what the person gave count; the secret is used up.
   *
   * @return false where the secret is no such one, or what it confirms was given earlier
   */
  boolean confirm(UUID tenantId, UUID personId, String secretHash, Instant askedAfter);

  /** Forgets what the person gave. */
  void remove(UUID tenantId, UUID personId);
}
