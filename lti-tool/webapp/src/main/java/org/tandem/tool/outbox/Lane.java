package org.tandem.tool.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * The way to one platform: one message after the other, from one node at a time, and none for as
 * long as the platform asked to be left alone.
 */
final class Lane {

  /** A slip in one header must not stop a day's messages. */
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

  /** A platform that fails as often in a row is in trouble, whatever it says. */
  private static final int ROW = 3;

  private static final Duration PAUSE_AFTER_ROW = Duration.ofSeconds(30);

  private final Queue queue;
  private final Deliverer deliverer;
  private final Clock clock;
  private final UUID tenant;
  private final Duration lease;
  private final UUID holder = UUID.randomUUID();
  private int failures;

  /**
   * The way to one platform.
   *
   * @param lease longer than a usual message takes: a node that stops in the middle blocks the way
   *     no longer than that
   */
  Lane(Queue queue, Deliverer deliverer, Clock clock, UUID tenant, Duration lease) {
    this.queue = queue;
    this.deliverer = deliverer;
    this.clock = clock;
    this.tenant = tenant;
    this.lease = lease;
  }

  /** Delivers what is due, until nothing is, the platform wants a pause, or the server stops. */
  void serve(BooleanSupplier stopped) {
    Instant renewAt = Instant.MIN;
    Instant quietUntil = Instant.EPOCH;
    boolean more = true;
    while (more && !stopped.getAsBoolean()) {
      Instant now = clock.instant();
      if (!now.isBefore(renewAt)) {
        if (!queue.enter(tenant, holder, now, now.plus(lease))) {
          return;
        }
        renewAt = now.plus(lease.dividedBy(2));
      }
      Optional<Result> result = deliverer.deliverNext(tenant);
      failures = result.orElse(null) instanceof Result.Later ? failures + 1 : 0;
      Optional<Duration> pause = result.flatMap(Lane::pause).or(() -> pauseAfterRow());
      quietUntil = pause.map(clock.instant()::plus).orElse(quietUntil);
      more = result.isPresent() && pause.isEmpty();
    }
    queue.leave(tenant, holder, clock.instant(), quietUntil);
  }

  private Optional<Duration> pauseAfterRow() {
    return failures >= ROW ? Optional.of(PAUSE_AFTER_ROW) : Optional.empty();
  }

  private static Optional<Duration> pause(Result result) {
    return result instanceof Result.Later later
        ? later
            .retryAfter()
            .map(asked -> asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked)
        : Optional.empty();
  }
}
