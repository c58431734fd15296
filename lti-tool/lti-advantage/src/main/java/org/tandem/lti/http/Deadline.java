package org.tandem.lti.http;

import java.net.SocketTimeoutException;
import java.time.Duration;

/** The moment by which a whole exchange must be over, however slowly bytes drip in. */
final class Deadline {

  private final long endNanos;

  private Deadline(long endNanos) {
    this.endNanos = endNanos;
  }

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** What is left, in milliseconds, never zero: zero means "for ever" to a socket. */
  int leftMillis() throws SocketTimeoutException {
    long left = (endNanos - System.nanoTime()) / 1_000_000;
    if (left <= 0) {
      throw new SocketTimeoutException("The time for this call is over");
    }
    return (int) Math.min(left, Integer.MAX_VALUE);
  }
}
