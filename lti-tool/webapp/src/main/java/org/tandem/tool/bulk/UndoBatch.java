package org.tandem.tool.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.tandem.tool.bulk.Batch.Area;
import org.tandem.tool.bulk.Batch.Line;
import org.tandem.tool.bulk.Batch.Undone;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisit;

/** Undoes what was done to many at once, within a day and once, and keeps what became of each. */
@Dependent
@Transactional
public class UndoBatch {
  private final Batches batches;
  private final KeepBatch keeping;
  private final Clock clock;

  /** For the container. */
  @Inject
  public UndoBatch(Batches batches, KeepBatch keeping, Clock clock) {
    this.batches = batches;
    this.keeping = keeping;
    this.clock = clock;
  }

  /**
   * Undoes it.
   *
   * @param how puts one to which something was done back, or says why not
   * @throws Rejection (not-found) where there is no such batch; (too-late-to-undo) after a day, or
   *     where it is undone already
   */
  public Batch undo(
      ConsoleVisit visit,
      UUID tenantId,
      UUID programId,
      Area area,
      UUID batchId,
      BiFunction<Batch, Line, Undone> how) {
    Batch batch = find(tenantId, programId, area, batchId);
    if (!batch.canBeUndone(clock.instant()) || !batches.undo(tenantId, batchId, clock.instant())) {
      throw Rejection.conflict("too-late-to-undo", "This cannot be undone any more.");
    }
    List<Line> lines =
        batch.lines().stream()
            .filter(Line::isDone)
            .map(line -> line.undone(how.apply(batch, line)))
            .toList();
    batches.keep(tenantId, batchId, lines);
    keeping.note(visit, tenantId, batch, "many-undone");
    return find(tenantId, programId, area, batchId);
  }

  private Batch find(UUID tenantId, UUID programId, Area area, UUID batchId) {
    return batches
        .find(tenantId, programId, area, batchId)
        .orElseThrow(() -> Rejection.notFound("batch"));
  }
}
