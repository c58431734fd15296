package org.tandem.tool.standard;

import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;

/** What administrators answered about programs; nothing that was answered is ever changed. */
public interface Answers {
  /** What was answered last. */
  Optional<Answered> newest(UUID tenantId, UUID programId);

  /**
   * Keeps answers beside those of before.
   *
   * @throws Rejection (stale-version) where somebody answered under the same number meanwhile
   */
  void add(UUID tenantId, UUID programId, Answered answered);
}
