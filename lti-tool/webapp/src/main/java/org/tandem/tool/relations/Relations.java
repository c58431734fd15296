package org.tandem.tool.relations;

import java.util.List;
import java.util.UUID;

/** The relations of the tenants. */
public interface Relations {
  /** Everything that was declared in a tenant, oldest first. */
  List<Relation> in(UUID tenantId);

  /** What one person has blocked, oldest first. */
  List<Relation> blocksOf(UUID tenantId, UUID personId);

  /**
   * Keeps a new one; what was declared before stays as it is.
   *
   * @throws org.tandem.tool.kernel.Rejection (stale-version) if somebody declares it this moment
   */
  void add(Relation relation);

  /** Takes one back. */
  void remove(Relation relation);
}
