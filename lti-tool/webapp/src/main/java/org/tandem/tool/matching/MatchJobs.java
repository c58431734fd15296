package org.tandem.tool.matching;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The runs as work to be done: claimed by one node, reported on, finished. Each call is a
 * transaction of its own and one conditional statement, so that a node that was given up, or whose
 * run was cancelled, finds that out and changes nothing.
 */
public interface MatchJobs {
  /** Claims the oldest run that waits, if there is one. */
  Optional<MatchRun> claim(UUID claim, Instant now);

  /**
   * Reports how far it has come; also the sign of life that keeps the claim.
   *
   * @return whether the claim still holds
   */
  boolean report(UUID runId, UUID claim, int progress, Instant now);

  /** Keeps what came of it, where the claim still holds. */
  void finish(UUID runId, UUID claim, MatchResult result);

  /** Keeps why it failed, where the claim still holds. */
  void fail(UUID runId, UUID claim, String failure);

  /**
   * Lets others claim the runs of nodes that went away.
   *
   * @param before the last sign of life
   * @return how many there were
   */
  int release(Instant before);
}
