package org.tandem.tool.equity;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;

/** The groups that were declared for programs; a program has one way to make groups. */
public interface DeclaredGroups {
  /** What was declared for a program, without who is in which group. */
  Optional<Declaration> of(UUID tenantId, UUID programId);

  /**
   * Puts groups in the place of those of before.
   *
   * @param groups the group of each person
   * @throws Rejection (stale-version) where somebody declares at the same moment
   */
  void replace(UUID tenantId, UUID programId, Declaration declaration, Map<UUID, String> groups);

  /** Deletes the groups of a program and who is in them. */
  void remove(UUID tenantId, UUID programId);
}
