package org.tandem.tool.kernel;

import java.time.Duration;

/** Shares regular work among the nodes: whoever gets the turn does it, the others leave it. */
public interface Turns {
  /**
   * Takes the turn for a piece of work.
   *
   * @param work its stable name, up to 40 characters
   * @param until how long nobody else gets it
   * @return whether it is this node's turn
   */
  boolean take(String work, Duration until);
}
