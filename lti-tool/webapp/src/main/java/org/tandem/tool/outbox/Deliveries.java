package org.tandem.tool.outbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How far messages got, to look up and to set going again. */
public interface Deliveries {

  /** The newest message with this key. */
  Optional<Delivery> of(UUID tenantId, String kind, String key);

  /** A message by its id. */
  Optional<Delivery> find(UUID id);

  /**
   * What has not arrived yet, oldest first, a few hundred at most.
   *
   * @param tenantId limits it to one registration
   */
  List<Delivery> undelivered(Optional<UUID> tenantId);

  /**
   * Tries a message that waits or was given up again, at once.
   *
   * @return false when it is neither
   */
  boolean retry(UUID id);

  /**
   * Closes a message that was given up: somebody decided that it need not arrive.
   *
   * @param reason why, as a stable code
   * @return false when it was not given up
   */
  boolean settle(UUID id, String reason);
}
