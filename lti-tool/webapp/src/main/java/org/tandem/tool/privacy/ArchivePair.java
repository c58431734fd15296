package org.tandem.tool.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.tandem.tool.engagements.Archive;
import org.tandem.tool.inventory.WholeInventory;

/** Takes away what a pair wrote, its key with it, in one transaction. */
@Dependent
@Transactional
public class ArchivePair {
  private final Archive archive;
  private final Expiring expiring;
  private final WholeInventory inventory;
  private final Clock clock;

  /** For the container. */
  @Inject
  public ArchivePair(Archive archive, Expiring expiring, WholeInventory inventory, Clock clock) {
    this.archive = archive;
    this.expiring = expiring;
    this.inventory = inventory;
    this.clock = clock;
  }

  /**
   * Takes it away.
   *
   * @return false where another node has
   */
  public boolean archive(UUID tenantId, UUID engagementId) {
    if (!archive.claim(tenantId, engagementId, clock.instant())) {
      return false;
    }
    expiring.pair(inventory.personal(), tenantId, engagementId);
    return true;
  }
}
