package org.tandem.tool.mail;

import java.time.Duration;
import org.tandem.tool.kernel.Watch;
import org.tandem.tool.kernel.Watched;
import org.tandem.tool.kernel.Work;

/** Nobody looks. */
public final class Unwatched implements Watch {
  @Override
  public Watched begin(Work work, String... labels) {
    return new Watched() {
      @Override
      public void outcome(String word) {
        // Nobody hears it.
      }

      @Override
      public void close() {
        // Nothing is open.
      }
    };
  }

  @Override
  public void ended(Work work, Duration took, String outcome, String... labels) {
    // Nobody hears it.
  }
}
