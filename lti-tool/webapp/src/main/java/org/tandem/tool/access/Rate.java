package org.tandem.tool.access;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many requests each of many may make: a number per minute, of which all may come at once. It
 * is the generic cell rate algorithm (ITU-T I.371, annex A), which keeps one time for each: when
 * what was asked so far would be over if it had come evenly.
 */
final class Rate {
  private static final long MINUTE = Duration.ofMinutes(1).toMillis();

  private final double millisEach;
  private final Map<UUID, Double> evenUntil = new ConcurrentHashMap<>();
  private volatile long sweptAt = Long.MIN_VALUE;

  /**
   * @param perMinute at least 1
   */
  Rate(int perMinute) {
    if (perMinute < 1) {
      throw new IllegalArgumentException("at least one request a minute, not " + perMinute);
    }
    millisEach = (double) MINUTE / perMinute;
  }

  /**
   * Counts a request, unless it is one too many.
   *
   * @param now milliseconds since any moment, the same for all calls
   * @return how long to wait until one is allowed again; zero for a request that is
   */
  Duration take(UUID whom, long now) {
    sweep(now);
    double[] wait = {0};
    evenUntil.compute(
        whom,
        (id, known) -> {
          double next = (known == null ? (double) now : Math.max(known, (double) now)) + millisEach;
          wait[0] = next - now - MINUTE;
          return wait[0] > 0 && known != null ? known : next;
        });
    return Duration.ofMillis((long) Math.ceil(Math.max(0, wait[0])));
  }

  /** How many are remembered: those who asked for more than an even flow until now. */
  int size() {
    return evenUntil.size();
  }

  private void sweep(long now) {
    if (sweptAt < now - MINUTE) {
      sweptAt = now;
      evenUntil.values().removeIf(until -> until <= now);
    }
  }
}
