package org.tandem.tool.certification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The last launches of each registration: a few, for a short time. */
public interface LaunchRecords {

  /** How many are kept of one registration. */
  int MOST = 20;

  /** Keeps a launch; the oldest beyond {@link #MOST} go. */
  void add(RecordedLaunch launch);

  /** Those of a registration, newest first. */
  List<RecordedLaunch> of(UUID tenantId);

  /** Keeps launches that succeed as well, until then. */
  void watch(UUID tenantId, Instant until);

  /** Until when launches that succeed are kept as well, if they are. */
  Optional<Instant> watchedUntil(UUID tenantId, Instant now);

  /** The registrations whose successful launches are kept now. */
  Set<UUID> watched(Instant now);

  /** Forgets what is older than that, and watches that are over. */
  void purge(Instant before, Instant now);
}
