package org.tandem.tool.objections;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What people object to. */
public interface Objections {
  /**
   * An objection that holds.
   *
   * @param use to what
   * @param since since when
   * @param setBy who set it: the person, or whom they asked; nobody for the operator of the server
   */
  record Objection(Use use, Instant since, Optional<UUID> setBy) {}

  /** What a person objects to, in the order of the enumeration. */
  List<Objection> of(UUID tenantId, UUID personId);

  /** Whether a person objects to a use. */
  boolean stops(UUID tenantId, UUID personId, Use use);

  /** Everybody of a tenant who objects to a use. */
  Set<UUID> against(UUID tenantId, Use use);

  /**
   * Keeps an objection.
   *
   * @return false where there was one
   */
  boolean add(UUID tenantId, UUID personId, Objection objection);

  /**
   * Forgets an objection.
   *
   * @return false where there was none
   */
  boolean remove(UUID tenantId, UUID personId, Use use);
}
