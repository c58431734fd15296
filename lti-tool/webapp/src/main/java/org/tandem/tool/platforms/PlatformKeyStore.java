package org.tandem.tool.platforms;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tandem.lti.keys.PlatformKeySet.Fetched;

/** Platforms' key sets as they were last fetched, shared by all nodes. */
public interface PlatformKeyStore {

  /** The last set fetched. */
  Optional<Fetched> load(UUID registrationId);

  /** Leave to fetch, given to one asker at a time; see {@code PlatformKeySet.Store}. */
  boolean mayFetch(UUID registrationId, Instant now, Instant notSince);

  /** Keeps a set. */
  void save(UUID registrationId, Fetched fetched);
}
