package org.tandem.tool.operations;

import java.time.Instant;
import java.util.Optional;

/**
 * What is on its way to an LMS and from it.
 *
 * @param waiting messages that are delivered or tried again
 * @param givenUp messages that somebody has to look at
 * @param oldestAt since when the oldest of those that wait does
 * @param rosters how many courses' rosters are kept
 * @param failingRosters how many of them could not be read at the last try
 * @param rosterAt when one was last read
 */
public record Traffic(
    long waiting,
    long givenUp,
    Optional<Instant> oldestAt,
    long rosters,
    long failingRosters,
    Optional<Instant> rosterAt) {
  /** Nothing was ever sent or asked for. */
  public static final Traffic NONE = new Traffic(0, 0, Optional.empty(), 0, 0, Optional.empty());
}
