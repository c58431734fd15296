package org.tandem.tool.goals;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The independent ratings of goals; at most one of each goal. */
public interface Ratings {
  /** Those of a pair. */
  List<Rating> of(UUID tenantId, UUID engagementId);

  /** Those of these pairs that both want and nobody has given yet, oldest first. */
  List<Rating> open(UUID tenantId, Collection<UUID> engagementIds);

  /**
   * Keeps that one is asked for.
   *
   * @throws org.tandem.tool.kernel.Rejection (rating-asked) if one was already
   */
  void add(UUID tenantId, Rating rating);

  /**
   * Keeps that the mentor agrees.
   *
   * @return false if it was taken back in the meantime
   */
  boolean agree(UUID tenantId, Rating rating, Instant now);

  /**
   * Takes back that one is asked for.
   *
   * @return false if it was given in the meantime
   */
  boolean withdraw(UUID tenantId, Rating rating);

  /**
   * Keeps what somebody saw.
   *
   * @return false if it was given or taken back in the meantime
   */
  boolean give(UUID tenantId, Rating rating, int level, UUID rater, Instant now);
}
