package org.tandem.tool.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was done to many at once. */
public interface Batches {
  /** Keeps one with its lines. */
  void add(UUID tenantId, Batch batch);

  /** One of a program. */
  Optional<Batch> find(UUID tenantId, UUID programId, Batch.Area area, UUID batchId);

  /** The last ones of a program, newest first. */
  List<Batch> last(UUID tenantId, UUID programId, Batch.Area area, int most);

  /**
   * Notes that one is undone.
   *
   * @return false if it was before
   */
  boolean undo(UUID tenantId, UUID batchId, Instant now);

  /** Keeps what became of each line when it was undone. */
  void keep(UUID tenantId, UUID batchId, List<Batch.Line> lines);
}
