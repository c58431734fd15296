package org.tandem.launcher;

import java.util.Locale;
import java.util.Optional;

/**
 * What the doctor says of one thing.
 *
 * @param level whether there is something to do
 * @param about the thing
 * @param words what was found and, unless all is well, what to do about it
 */
record Finding(Level level, String about, String words) {

  /** Whether there is something to do. */
  enum Level {
    /** Nothing. */
    GOOD("ok"),
    /** Something worth knowing, which keeps nobody from working. */
    ODD("look"),
    /** Something does not work. */
    BAD("BAD");

    private final String sign;

    Level(String sign) {
      this.sign = sign;
    }
  }

  static Finding good(String about, String words) {
    return new Finding(Level.GOOD, about, words);
  }

  static Finding odd(String about, String words) {
    return new Finding(Level.ODD, about, words);
  }

  static Finding bad(String about, String words) {
    return new Finding(Level.BAD, about, words);
  }

  /**
   * A line of the running server: level, thing and words with a tab between them.
   *
   * @return nothing for a line that is none
   */
  static Optional<Finding> read(String line) {
    String[] parts = line.split("\t", 3);
    if (parts.length < 3) {
      return Optional.empty();
    }
    for (Level level : Level.values()) {
      if (level.name().equals(parts[0])) {
        return Optional.of(new Finding(level, parts[1], parts[2]));
      }
    }
    return Optional.empty();
  }

  /** The line that the operator reads. */
  String line() {
    return String.format(Locale.ROOT, "%-4s  %s: %s", level.sign, about, words);
  }
}
