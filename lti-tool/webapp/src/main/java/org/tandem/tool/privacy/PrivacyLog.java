package org.tandem.tool.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** When people's rights were used, for the person and for whoever has to account for it. */
public interface PrivacyLog {
  /** What was done. */
  enum Kind {
    /** A copy was made. */
    COPY,
    /** The person was erased. */
    ERASURE,
    /** The person was erased because they had not come for long. */
    RAN_OUT
  }

  /**
   * An entry.
   *
   * @param kind what was done
   * @param by by whom
   * @param at when
   */
  record Entry(Kind kind, Optional<UUID> by, Instant at) {}

  /**
   * Notes something that may be done once in a while.
   *
   * @param by who asked for it; nobody where it was the operator of the server
   * @param once how long the while is
   * @return false where it was done in this while already
   */
  boolean noteOnce(UUID tenantId, UUID personId, Kind kind, Optional<UUID> by, Duration once);

  /** What was done for a person, newest first. */
  List<Entry> of(UUID tenantId, UUID personId);
}
