package org.tandem.tool.outbox;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.tandem.tool.kernel.Doubling;

/** How long to wait before the next try: a minute, then twice as long each time up to an hour. */
final class Backoff {

  private static final Duration LONGEST = Duration.ofHours(1);
  private static final double JITTER = 0.2;

  private Backoff() {}

  /**
   * The wait after a number of failed tries.
   *
   * @param first the wait after the first failed try
   * @param asked what the other side asked for at least
   * @param random spreads the tries, so that not all messages come back at the same moment
   */
  static Duration after(
      int attempts, Duration first, Optional<Duration> asked, RandomGenerator random) {
    int doublings = Math.min(Math.max(attempts - 1, 0), 6);
    Duration wait = Doubling.of(first, doublings, LONGEST);
    double spread = 1 - JITTER + 2 * JITTER * random.nextDouble();
    Duration spreadWait = Duration.ofMillis((long) (wait.toMillis() * spread));
    return asked.filter(a -> a.compareTo(spreadWait) > 0).orElse(spreadWait);
  }
}
