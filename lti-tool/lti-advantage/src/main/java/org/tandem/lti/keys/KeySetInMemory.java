package org.tandem.lti.keys;

import java.time.Instant;
import java.util.Optional;

/** A platform's key set, kept in this process. */
final class KeySetInMemory implements PlatformKeySet.Store {

  private Optional<PlatformKeySet.Fetched> kept = Optional.empty();
  private Instant attempted = Instant.MIN;

  @Override
  public synchronized Optional<PlatformKeySet.Fetched> load() {
    return kept;
  }

  @Override
  public synchronized boolean mayFetch(Instant now, Instant notSince) {
    if (attempted.isAfter(notSince)) {
      return false;
    }
    attempted = now;
    return true;
  }

  @Override
  public synchronized void save(PlatformKeySet.Fetched fetched) {
    kept = Optional.of(fetched);
  }
}
