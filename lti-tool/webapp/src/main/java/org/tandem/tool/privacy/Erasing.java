package org.tandem.tool.privacy;

import java.util.List;
import java.util.UUID;
import org.tandem.tool.inventory.Holding;

/** Does with rows what the inventory says that erasing a person does with them. */
public interface Erasing {
  /**
   * Lets nobody else erase this person, or anybody they were paired with, until the transaction
   * ends: of two who go at the same moment, the second sees that the first is gone.
   */
  void lock(UUID tenantId, UUID personId);

  /** Erases the person from these tables, in the caller's transaction. */
  void apply(List<Holding> holdings, UUID tenantId, UUID personId);
}
