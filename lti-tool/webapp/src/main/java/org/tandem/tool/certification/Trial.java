package org.tandem.tool.certification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What came of trying one service of a platform.
 *
 * @param <T> what it brought
 * @param found what it brought; empty when it failed
 * @param reason why it failed, as a stable code
 * @param words the same in words that an admin understands, with what the platform said
 * @param status the platform's HTTP status when it refused
 * @param took how long it took
 */
public record Trial<T>(
    List<T> found, Optional<String> reason, String words, OptionalInt status, Duration took) {

  /** Keeps its own copy. */
  public Trial {
    found = List.copyOf(found);
  }
}
