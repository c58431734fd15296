package org.tandem.tool.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tandem.tool.kernel.Watch;
import org.tandem.tool.kernel.Watched;
import org.tandem.tool.kernel.Work;

/** Takes one message after the other through its handler. */
final class Deliverer {

  private static final Logger LOG = Logger.getLogger(Deliverer.class.getName());

  /** An LMS that was away for a month is not coming back by itself. */
  private static final Duration PATIENCE = Duration.ofDays(30);

  private final Queue queue;
  private final Iterable<MessageHandler> handlers;
  private final Clock clock;
  private final Duration firstWait;
  private final Watch watch;

  Deliverer(
      Queue queue,
      Iterable<MessageHandler> handlers,
      Clock clock,
      Duration firstWait,
      Watch watch) {
    this.queue = queue;
    this.handlers = handlers;
    this.clock = clock;
    this.firstWait = firstWait;
    this.watch = watch;
  }

  /**
   * Delivers the next message of a tenant that is due.
   *
   * @return what came of it; empty when there is none
   */
  Optional<Result> deliverNext(UUID tenant) {
    Instant now = clock.instant();
    for (UUID id : queue.due(tenant, now)) {
      Optional<Queue.Claimed> claimed = queue.claim(id, UUID.randomUUID(), now);
      if (claimed.isPresent()) {
        return Optional.of(deliver(claimed.get()));
      }
    }
    return Optional.empty();
  }

  private Result deliver(Queue.Claimed claimed) {
    try (Watched seen = watch.begin(Work.DELIVERY, claimed.kind())) {
      Result result = attempt(claimed);
      seen.outcome(outcome(result));
      finish(claimed, result);
      return result;
    }
  }

  private static String outcome(Result result) {
    if (result instanceof Result.Later later) {
      return later.reason();
    }
    return result instanceof Result.Impossible impossible ? impossible.reason() : "ok";
  }

  private Result attempt(Queue.Claimed claimed) {
    for (MessageHandler handler : handlers) {
      if (handler.kind().equals(claimed.kind())) {
        try {
          return handler.handle(claimed.message());
        } catch (RuntimeException e) {
          LOG.log(Level.WARNING, "Message " + claimed.message().id() + " failed", e);
          return new Result.Later(
              "unexpected",
              "Something went wrong on our side; the server's log says more under "
                  + claimed.message().id(),
              Optional.empty());
        }
      }
    }
    return new Result.Impossible("unknown-kind", "Nobody delivers messages " + claimed.kind());
  }

  private void finish(Queue.Claimed claimed, Result result) {
    Instant now = clock.instant();
    if (result instanceof Result.Delivered delivered) {
      queue.delivered(claimed, delivered.note(), now);
    } else if (result instanceof Result.Impossible impossible) {
      queue.dead(claimed, impossible.reason(), impossible.error(), now);
    } else if (result instanceof Result.Later later) {
      if (claimed.message().createdAt().plus(PATIENCE).isBefore(now)) {
        queue.dead(
            claimed, later.reason(), "Given up after 30 days of trying. " + later.error(), now);
      } else {
        Duration wait =
            Backoff.after(
                claimed.message().attempts(),
                firstWait,
                later.retryAfter(),
                ThreadLocalRandom.current());
        queue.later(claimed, later.reason(), later.error(), now.plus(wait));
      }
    }
  }
}
