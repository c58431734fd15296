package org.tandem.tool.kernel;

import java.time.Duration;

/** Sees for whoever runs the server how often work is done, how long it takes and how it ends. */
public interface Watch {
  /**
   * Work that begins now, on this thread.
   *
   * @param labels a word for each of the work's labels, in their order
   */
  Watched begin(Work work, String... labels);

  /** Work that has just ended. */
  void ended(Work work, Duration took, String outcome, String... labels);
}
