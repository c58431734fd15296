package org.tandem.tool.inventory;

import java.util.UUID;

/**
 * Ends what a person has under way, in the transaction that erases them: whoever waits for them is
 * told as if they had ended it themselves.
 */
public interface Leaving {
  /** Ends it; does nothing where nothing is under way. */
  void leave(UUID tenantId, UUID personId);
}
