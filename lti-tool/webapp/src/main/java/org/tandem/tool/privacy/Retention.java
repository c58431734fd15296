package org.tandem.tool.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.inventory.Span;

/** What registrations and programs set about how long things are kept. */
public interface Retention {
  /** How long a registration and its programs keep things. */
  Periods of(UUID tenantId);

  /**
   * Keeps what somebody set.
   *
   * @param scopeId the program; the registration's own id for all of it
   * @param months how long; none for as the registration says, or as usual
   */
  void set(UUID tenantId, UUID scopeId, Span span, Optional<Integer> months, Instant now);

  /** The programs that somebody has a profile in, with when it was changed last. */
  Map<UUID, Instant> profiles(UUID tenantId, UUID personId);

  /** The programs of all registrations. */
  List<Scope> programs();

  /** A program of a registration. */
  record Scope(UUID tenantId, UUID programId) {}
}
