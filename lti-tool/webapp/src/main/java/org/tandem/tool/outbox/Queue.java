package org.tandem.tool.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The messages as the worker sees them; each method is one transaction. */
public interface Queue {

  /** A claimed message, and the claim that finishing it needs. */
  record Claimed(Message message, String kind, UUID claim) {}

  /** The tenants with messages whose time has come. */
  List<UUID> tenantsWithWork(Instant now);

  /**
   * Enters a tenant's lane, or stays in it: one node at a time delivers to a platform.
   *
   * @param until when the lane is free again even if nobody leaves it
   * @return false while another is in it, or while the platform wants to be left alone
   */
  boolean enter(UUID tenantId, UUID holder, Instant now, Instant until);

  /** Leaves a lane, which nobody enters before {@code quietUntil}. */
  void leave(UUID tenantId, UUID holder, Instant now, Instant quietUntil);

  /** The messages of a tenant whose time has come, longest waiting first, a few at most. */
  List<UUID> due(UUID tenantId, Instant now);

  /**
   * Claims a message for this worker, by one conditional update.
   *
   * @return empty when another worker was faster or an older message of its key comes first
   */
  Optional<Claimed> claim(UUID id, UUID claim, Instant now);

  /** Notes that a claimed message arrived. */
  void delivered(Claimed claimed, Optional<String> note, Instant now);

  /** Puts a claimed message back, to be tried later. */
  void later(Claimed claimed, String reason, String error, Instant nextTryAt);

  /** Gives a claimed message up. */
  void dead(Claimed claimed, String reason, String error, Instant now);

  /** Puts messages back whose worker went away in the middle. */
  int releaseClaimedBefore(Instant before, Instant now);

  /** Forgets messages that arrived long ago. */
  int forgetDeliveredBefore(Instant before);
}
