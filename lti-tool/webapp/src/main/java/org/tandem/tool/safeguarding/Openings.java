package org.tandem.tool.safeguarding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Requests to read what pairs wrote. */
public interface Openings {
  /** Keeps a new one. */
  void add(Opening opening);

  /** One of a tenant. */
  Optional<Opening> find(UUID tenantId, UUID openingId);

  /** The newest of a tenant, newest first. */
  List<Opening> newest(UUID tenantId, int most);

  /** Those of somebody's pairs that were approved, newest first. */
  List<Opening> approvedFor(UUID tenantId, UUID personId);

  /**
   * Keeps an approval.
   *
   * @param askedAfter what was asked before this moment cannot be approved any more
   * @return false where it was approved already, asked for by the same person, or too long ago
   */
  boolean approve(UUID tenantId, UUID openingId, Opening.Approval approval, Instant askedAfter);
}
