package org.tandem.tool.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.inventory.Span;

/** Does with rows what the inventory says of those whose time is over. */
public interface Expiring {
  /** Takes away what a pair wrote, in the caller's transaction. */
  void pair(List<Holding> holdings, UUID tenantId, UUID engagementId);

  /**
   * Deletes rows of a program whose time is over, a batch of each table in a transaction of its
   * own.
   *
   * @param most of so many rows of a table
   * @return whether there may be more
   */
  boolean rows(
      List<Holding> holdings, Span span, Retention.Scope program, Instant before, int most);

  /** Some people in no pair who came last before a moment. */
  List<UUID> people(UUID tenantId, Instant before, int most);
}
