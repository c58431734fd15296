package org.tandem.tool.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import org.tandem.lti.http.PlatformHttp;
import org.tandem.lti.keys.PlatformKeySet;

/** The published keys of every platform, in memory and behind that in the database. */
@ApplicationScoped
public class PlatformKeySets {

  private final PlatformHttp http;
  private final PlatformKeyStore store;
  private final Clock clock;
  private final Executor background;
  private final ConcurrentMap<Source, PlatformKeySet> sets = new ConcurrentHashMap<>();

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected PlatformKeySets() {
    this(null, null, null, null);
  }

  /** Fetches through {@code http}, and refreshes in the background. */
  @Inject
  public PlatformKeySets(
      PlatformHttp http, PlatformKeyStore store, Clock clock, BackgroundWork background) {
    this.http = http;
    this.store = store;
    this.clock = clock;
    this.background = background;
  }

  private record Source(UUID registrationId, URI uri) {}

  /** The keys of one registration's platform. */
  public PlatformKeySet of(Registration registration) {
    return sets.computeIfAbsent(
        new Source(registration.id(), registration.jwksUri()),
        source ->
            new PlatformKeySet(
                source.uri(),
                http,
                new OneRegistration(source.registrationId()),
                clock,
                background));
  }

  private final class OneRegistration implements PlatformKeySet.Store {

    private final UUID id;

    OneRegistration(UUID id) {
      this.id = id;
    }

    @Override
    public Optional<PlatformKeySet.Fetched> load() {
      return store.load(id);
    }

    @Override
    public boolean mayFetch(Instant now, Instant notSince) {
      return store.mayFetch(id, now, notSince);
    }

    @Override
    public void save(PlatformKeySet.Fetched fetched) {
      store.save(id, fetched);
    }
  }
}
