package org.tandem.tool.operations;

import java.time.Instant;
import java.util.Optional;

/**
 * The keys of both sides of a registration.
 *
 * @param signsSince since when our key signs
 * @param nextFrom from when the next one does, where one waits
 * @param platformAt when the LMS's keys were last fetched
 */
public record KeyState(
    Optional<Instant> signsSince, Optional<Instant> nextFrom, Optional<Instant> platformAt) {
  /** No key on either side. */
  public static final KeyState NONE =
      new KeyState(Optional.empty(), Optional.empty(), Optional.empty());
}
