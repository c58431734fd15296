package org.tandem.tool.program;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;

/** The programs of the tenants. */
public interface Programs {
  /** A program of this tenant, whatever its status. */
  Optional<Program> find(UUID tenantId, UUID programId);

  /**
   * The program of a place.
   *
   * @throws Rejection (not-found) if it is gone
   */
  default Program in(Place place) {
    return get(place.tenantId(), place.programId());
  }

  /**
   * A program of this tenant, whatever its status.
   *
   * @throws Rejection (not-found) if there is none
   */
  default Program get(UUID tenantId, UUID programId) {
    return find(tenantId, programId).orElseThrow(() -> Rejection.notFound("program"));
  }

  /** Every program of this tenant, newest first. */
  List<Program> all(UUID tenantId);

  /** The programs that an instructor can place in a course, by name. */
  List<Program> open(UUID tenantId);

  /** Keeps a new program. */
  Program add(Program program);

  /**
   * Keeps a changed name, status, way of pairing or of writing goals.
   *
   * @return the program with its new version
   * @throws Rejection (stale-version) if somebody changed it since
   */
  Program update(Program program);
}
