package org.tandem.tool.outbox;

import java.time.Duration;
import java.util.Optional;

/** What came of trying to deliver a message. */
public sealed interface Result {

  /** The message arrived, or there is nothing that would have to arrive. */
  record Delivered(Optional<String> note) implements Result {}

  /**
   * It may arrive later.
   *
   * @param reason a stable code
   * @param error in words that an admin understands
   * @param retryAfter the shortest wait that the other side asked for
   */
  record Later(String reason, String error, Optional<Duration> retryAfter) implements Result {}

  /**
   * It cannot arrive until somebody changes something.
   *
   * @param reason a stable code
   * @param error in words that say what to change
   */
  record Impossible(String reason, String error) implements Result {}

  /** The message arrived. */
  static Result delivered() {
    return new Delivered(Optional.empty());
  }

  /** There is nothing that would have to arrive, and why. */
  static Result notNeeded(String note) {
    return new Delivered(Optional.of(note));
  }
}
