package org.tandem.lti.keys;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.http.PlatformHttp;
import org.tandem.lti.http.PlatformRequest;
import org.tandem.lti.http.PlatformService;

/**
 * The published keys of one platform, cached so that a launch calls nobody: a set older than an
 * hour is refreshed beside the launch that noticed it, an unknown key id fetches the set anew at
 * most every 30 seconds, and a set that cannot be refreshed stays good for a day. Safe for use by
 * many threads; across processes the {@link Store} keeps the peace.
 */
public final class PlatformKeySet implements PlatformKeys {

  private static final Duration FRESH = Duration.ofHours(1);
  private static final Duration USABLE = Duration.ofHours(24);
  private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(30);
  private static final int WEAKEST_RSA = 2048;

  private final URI uri;
  private final PlatformHttp http;
  private final Store store;
  private final Clock clock;
  private final Executor background;
  private final AtomicBoolean refreshing = new AtomicBoolean();
  private volatile @Nullable Snapshot current;

  /** Where a fetched key set is kept, so that a restart or another node need not fetch it again. */
  public interface Store {

    /** The last key set that was fetched. */
    Optional<Fetched> load();

    /**
     * Asks for leave to fetch; one atomic step, so that many threads and nodes agree.
     *
     * @param now the time of the attempt, to be remembered when leave is given
     * @param notSince leave is refused when there was an attempt after this time
     */
    boolean mayFetch(Instant now, Instant notSince);

    /** Keeps a key set. */
    void save(Fetched fetched);

    /** A store in this process: enough where there is one process and a restart may fetch anew. */
    static Store inMemory() {
      return new KeySetInMemory();
    }
  }

  /**
   * A key set as the platform published it.
   *
   * @param jwks the JSON document
   * @param at when it was fetched
   */
  public record Fetched(String jwks, Instant at) {}

  private record Snapshot(PublishedKeys keys, Instant at) {
    boolean olderThan(Duration age, Instant now) {
      return at.plus(age).isBefore(now);
    }
  }

  /**
   * Makes the key set of one platform.
   *
   * @param uri the platform's {@code jwks_uri}
   * @param background runs refreshes that nobody needs to wait for
   */
  public PlatformKeySet(URI uri, PlatformHttp http, Store store, Clock clock, Executor background) {
    this.uri = uri;
    this.http = http;
    this.store = store;
    this.clock = clock;
    this.background = background;
  }

  @Override
  public Optional<JWK> find(String kid) throws PlatformKeysUnavailable {
    Snapshot known = usable();
    Optional<JWK> key = known == null ? Optional.empty() : known.keys().find(kid);
    if (key.isEmpty()) {
      known = refreshed(known, kid);
      key = known.keys().find(kid);
    } else if (known != null && known.olderThan(FRESH, clock.instant())) {
      refreshInBackground();
    }
    if (key.isPresent()) {
      refuseWeak(key.get(), kid);
    }
    return key;
  }

  /**
   * Fetches the set now, for instance at registration, so that the first launch finds it warm.
   *
   * @throws PlatformKeysUnavailable when the platform does not answer with a key set
   */
  public void warmUp() throws PlatformKeysUnavailable {
    fetch();
  }

  private @Nullable Snapshot usable() {
    Instant now = clock.instant();
    Snapshot known = current;
    if (known == null || known.olderThan(FRESH, now)) {
      known = stored(known);
    }
    return known == null || known.olderThan(USABLE, now) ? null : known;
  }

  private @Nullable Snapshot stored(@Nullable Snapshot known) {
    Optional<Fetched> fetched = store.load();
    if (fetched.isEmpty() || (known != null && !fetched.get().at().isAfter(known.at()))) {
      return known;
    }
    Optional<PublishedKeys> keys = PublishedKeys.parse(fetched.get().jwks());
    if (keys.isEmpty()) {
      return known;
    }
    Snapshot newer = new Snapshot(keys.get(), fetched.get().at());
    current = newer;
    return newer;
  }

  /** One thread at a time fetches; those who waited look at what it brought first. */
  private synchronized Snapshot refreshed(@Nullable Snapshot before, String kid)
      throws PlatformKeysUnavailable {
    Instant now = clock.instant();
    Snapshot known = stored(current);
    if (known != null
        && !known.olderThan(USABLE, now)
        && (before == null || known.at().isAfter(before.at()))
        && known.keys().find(kid).isPresent()) {
      return known;
    }
    if (store.mayFetch(now, now.minus(BETWEEN_FETCHES))) {
      try {
        return fetch();
      } catch (PlatformKeysUnavailable e) {
        if (before == null) {
          throw e;
        }
        return before;
      }
    }
    if (before == null) {
      throw new PlatformKeysUnavailable(
          "The keys of the platform at %s could not be fetched a moment ago; the next attempt is"
                  .formatted(uri.getHost())
              + " made in half a minute");
    }
    return before;
  }

  private void refreshInBackground() {
    if (!refreshing.compareAndSet(false, true)) {
      return;
    }
    try {
      background.execute(this::refreshQuietly);
    } catch (RejectedExecutionException e) {
      // The next launch asks again; the cached keys are still good.
      refreshing.set(false);
    }
  }

  private void refreshQuietly() {
    try {
      Instant now = clock.instant();
      if (store.mayFetch(now, now.minus(BETWEEN_FETCHES))) {
        fetch();
      }
    } catch (PlatformKeysUnavailable e) {
      // A set that cannot be refreshed stays good for a day; after that the launch says why.
    } finally {
      refreshing.set(false);
    }
  }

  private Snapshot fetch() throws PlatformKeysUnavailable {
    String jwks;
    try {
      jwks = http.send(PlatformRequest.get(uri).to(PlatformService.KEY_SET)).text();
    } catch (PlatformCallFailed e) {
      throw new PlatformKeysUnavailable(
          "The platform's key set at %s cannot be read: %s".formatted(uri, e.getMessage()), e);
    }
    PublishedKeys keys =
        PublishedKeys.parse(jwks)
            .orElseThrow(
                () ->
                    new PlatformKeysUnavailable(
                        "The address %s does not answer with a JSON Web Key Set".formatted(uri)));
    Fetched fetched = new Fetched(jwks, clock.instant());
    store.save(fetched);
    Snapshot snapshot = new Snapshot(keys, fetched.at());
    current = snapshot;
    return snapshot;
  }

  /** NIST SP 800-131A; Canvas' open-source edition ships a 512-bit development key. */
  private static void refuseWeak(JWK key, String kid) throws PlatformKeysUnavailable {
    if (key instanceof RSAKey rsa && rsa.size() < WEAKEST_RSA) {
      throw new PlatformKeysUnavailable(
          ("The platform signs with the RSA key %s of %d bits; at least %d bits are required. Ask"
                  + " its administrator for a stronger key")
              .formatted(kid, rsa.size(), WEAKEST_RSA));
    }
    if (KeyUse.ENCRYPTION.equals(key.getKeyUse())) {
      throw new PlatformKeysUnavailable(
          "The platform's key " + kid + " is published for encryption, not for signatures");
    }
  }
}
