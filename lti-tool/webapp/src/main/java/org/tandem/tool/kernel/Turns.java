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

  /**
   * How long a round holds the turn that every node tries to take after a pause: a little less than
   * the pause, so that a node's own next round is not refused.
   */
  static Duration roundEvery(Duration pause) {
    return pause.minusSeconds(5);
  }
}
