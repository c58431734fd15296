package org.tandem.launcher;

import java.time.Duration;
import java.util.Locale;

/** What the operator reads once the server is ready. */
final class Greeting {
  private Greeting() {}

  /**
   * @param nanos how long the start took
   */
  static String ready(Configuration configuration, DataDirectory data, long nanos) {
    double seconds = Duration.ofNanos(nanos).toMillis() / 1000.0;
    return String.format(
        Locale.ROOT,
        "Tandem is ready at %s (started in %.1f s, port %d).%n"
            + "Console: %s/console, with the key in %s",
        configuration.publicUrl(),
        seconds,
        configuration.httpPort(),
        configuration.publicUrl(),
        data.consoleKey());
  }
}
