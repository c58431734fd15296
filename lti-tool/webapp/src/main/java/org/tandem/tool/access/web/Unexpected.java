package org.tandem.tool.access.web;

import jakarta.ws.rs.WebApplicationException;
import java.util.function.Supplier;
import org.tandem.tool.access.LaunchRefused;
import org.tandem.tool.access.Refusal;

/** Turns what nobody expected on the way of a launch into a page: a person reads it, no program. */
final class Unexpected {
  private Unexpected() {}

  static <T> T guarded(Supplier<T> work) {
    try {
      return work.get();
    } catch (LaunchRefused | WebApplicationException meant) {
      throw meant;
    } catch (RuntimeException failed) {
      LaunchRefused refused = refusalIn(failed);
      if (refused != null) {
        throw refused;
      }
      LaunchRefused unexpected = new LaunchRefused(Refusal.UNEXPECTED, failed.getClass().getName());
      unexpected.initCause(failed);
      throw unexpected;
    }
  }

  // The transaction's interceptor may wrap what the use case threw.
  private static @org.jspecify.annotations.Nullable LaunchRefused refusalIn(Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof LaunchRefused refused) {
        return refused;
      }
    }
    return null;
  }
}
