package org.tandem.tool.imports;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The tables as work to be done: claimed by one node, reported on, finished. Claiming, reporting
 * and failing are transactions of their own; finishing is part of the one that brings everything
 * in.
 */
public interface ImportJobs {
  /** Claims the oldest that waits, if there is one. */
  Optional<PeopleImport> claim(UUID claim, Instant now);

  /** The text of a file that has not been brought in yet. */
  String content(UUID importId);

  /**
   * Reports how far it has come; also the sign of life that keeps the claim.
   *
   * @return whether the claim still holds
   */
  boolean report(UUID importId, UUID claim, int progress, Instant now);

  /**
   * It is in; its file is not needed any more.
   *
   * @return whether the claim still held
   */
  boolean finish(UUID importId, UUID claim, Instant now);

  /** It is taken back, but for what remained. */
  void undone(UUID importId, UUID claim, int remained, Instant now);

  /** Keeps why it came to nothing, where the claim still holds. */
  void fail(UUID importId, UUID claim, String failure);

  /** Lets others claim the work of nodes that went away before that moment. */
  void release(Instant before);

  /** Forgets tables that were sent before that moment, but for those on their way. */
  void forget(Instant before);
}
