package org.tandem.tool.matching;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How each program matches, where an administrator has said so. */
public interface ProgramSettings {
  /** In place of a version: nothing was kept yet. */
  long NONE = -1;

  /**
   * What was kept.
   *
   * @param settings how the program matches
   * @param version for optimistic locking
   */
  record Kept(MatchSettings settings, long version) {}

  /** What an administrator said about a program. */
  Optional<Kept> find(UUID tenantId, UUID programId);

  /** What an administrator said about each program of a registration. */
  Map<UUID, MatchSettings> all(UUID tenantId);

  /**
   * Keeps it.
   *
   * @param version the version last seen; {@link #NONE} where nothing was kept
   * @throws org.tandem.tool.kernel.Rejection (stale-version) if somebody changed it since
   */
  void keep(UUID tenantId, UUID programId, MatchSettings settings, long version);
}
