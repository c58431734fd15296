package org.tandem.lti.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.tandem.lti.http.PlatformCallFailed;

/**
 * Which platforms asked for fewer calls, and until when none is made. Platforms count calls by
 * client (Canvas by its access token), so the pause is that client's, whatever service it called.
 */
final class Pauses {

  /** Canvas' budget refills within seconds, and Canvas names no time. */
  private static final Duration UNSAID = Duration.ofSeconds(10);

  /** A slip in one header must not stop a day's grades. */
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final Clock clock;
  private final ConcurrentMap<String, Instant> ends = new ConcurrentHashMap<>();

  Pauses(Clock clock) {
    this.clock = clock;
  }

  /**
   * Lets a call through unless there is a pause.
   *
   * @throws PlatformCallFailed of kind PAUSED, with what is left of it
   */
  void requireNone(ServiceClient client) throws PlatformCallFailed {
    Instant end = ends.get(key(client));
    if (end == null) {
      return;
    }
    Duration rest = Duration.between(clock.instant(), end);
    if (rest.isNegative() || rest.isZero()) {
      ends.remove(key(client), end);
      return;
    }
    throw PlatformCallFailed.paused(
        "%s asked for fewer calls; the next is made in %d seconds"
            .formatted(client.tokenEndpoint().getHost(), rest.toSeconds() + 1),
        rest);
  }

  /** Begins a pause, if that is what the failure asks for. */
  void note(ServiceClient client, PlatformCallFailed failure) {
    if (failure.throttled()) {
      Duration asked = failure.retryAfter().orElse(UNSAID);
      Duration pause = asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
      ends.merge(key(client), clock.instant().plus(pause), (a, b) -> a.isAfter(b) ? a : b);
    }
  }

  private static String key(ServiceClient client) {
    return client.clientId() + " " + client.tokenEndpoint();
  }
}
