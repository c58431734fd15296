package org.tandem.tool.program;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The programs of the tenants. */
public interface Programs {
  /** A program of this tenant, whatever its status. */
  Optional<Program> find(UUID tenantId, UUID programId);

  /** Every program of this tenant, newest first. */
  List<Program> all(UUID tenantId);

  /** The programs that an instructor can place in a course, by name. */
  List<Program> open(UUID tenantId);

  /** Keeps a new program. */
  Program add(Program program);

  /**
   * Keeps a changed name, status or way of pairing.
   *
   * @return the program with its new version
   * @throws org.tandem.tool.kernel.Rejection (stale-version) if somebody changed it since
   */
  Program update(Program program);
}
