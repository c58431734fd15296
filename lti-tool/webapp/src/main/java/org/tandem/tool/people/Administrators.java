package org.tandem.tool.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Whom their platform calls an administrator. It says so at each launch and at no other time, so
 * what the last launch said holds, and not for ever.
 */
public interface Administrators {
  /** For how long after a launch somebody who does not come again counts as an administrator. */
  Duration GOOD_FOR = Duration.ofDays(90);

  /**
   * Keeps what a launch says of a person; writes nothing where that is known.
   *
   * @param known when a launch last said that they are one, as {@link Arrived} has it
   */
  void told(UUID tenantId, UUID personId, boolean administrator, Optional<Instant> known);

  /**
   * Until when a person counts as an administrator if they do not come again; none if not at all.
   */
  Optional<Instant> until(UUID tenantId, UUID personId);
}
