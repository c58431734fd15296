package org.tandem.tool.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.bulk.Batch.Line;
import org.tandem.tool.bulk.Batch.What;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.platforms.ConsoleAudit;
import org.tandem.tool.program.Programs;

/** Keeps what was done to many, and notes in the console's trail who did it. */
@Dependent
@Transactional
public class KeepBatch {
  private final Batches batches;
  private final Programs programs;
  private final ConsoleAudit audit;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public KeepBatch(Batches batches, Programs programs, ConsoleAudit audit, Ids ids, Clock clock) {
    this.batches = batches;
    this.programs = programs;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Keeps it.
   *
   * @throws org.tandem.tool.kernel.Rejection (invalid-batch) for none, or more than {@link
   *     Batch#MOST}
   */
  public Batch keep(
      ConsoleVisit visit, UUID tenantId, UUID programId, What what, List<Line> lines) {
    Batch batch =
        new Batch(
            ids.next(), programId, what, visit.name(), clock.instant(), Optional.empty(), lines);
    batches.add(tenantId, batch);
    String act = what.act().name().toLowerCase(Locale.ROOT);
    note(visit, tenantId, batch, "many-" + act);
    return batch;
  }

  void note(ConsoleVisit visit, UUID tenantId, Batch batch, String action) {
    audit.note(
        visit,
        tenantId,
        action,
        programs.get(tenantId, batch.programId()).name()
            + ": "
            + batch.lines().stream().filter(Line::isDone).count());
  }
}
