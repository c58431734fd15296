package org.tandem.tool.roi;

import java.util.List;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;

/** What administrators declared about programs; nothing that was declared is ever changed. */
public interface Declarations {
  /** The last ones, the newest first, at most ten. */
  List<Declared> last(UUID tenantId, UUID programId);

  /**
   * Keeps a declaration beside those of before.
   *
   * @throws Rejection (stale-version) where somebody declared the same number meanwhile
   */
  void add(UUID tenantId, UUID programId, Declared declared);
}
