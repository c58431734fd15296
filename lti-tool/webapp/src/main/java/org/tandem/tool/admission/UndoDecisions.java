package org.tandem.tool.admission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.admission.Batch.Act;
import org.tandem.tool.admission.Batch.Line;
import org.tandem.tool.admission.Batch.Outcome;
import org.tandem.tool.admission.Batch.Undone;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.TakePart;
import org.tandem.tool.program.Place;

/**
 * Undoes what was done to many at once: each application is put back exactly as it was, unless
 * somebody changed it or something came of it since, which is said line by line.
 */
@Dependent
@Transactional
public class UndoDecisions {
  private final Applications applications;
  private final Batches batches;
  private final GateKeeper gate;
  private final TakePart takePart;
  private final Clock clock;

  /** For the container. */
  @Inject
  public UndoDecisions(
      Applications applications, Batches batches, GateKeeper gate, TakePart takePart, Clock clock) {
    this.applications = applications;
    this.batches = batches;
    this.gate = gate;
    this.takePart = takePart;
    this.clock = clock;
  }

  /**
   * Undoes it.
   *
   * @throws Rejection (not-found) where there is no such batch; (too-late-to-undo) after a day, or
   *     where it is undone already
   */
  public Batch undo(UUID tenantId, UUID programId, UUID batchId) {
    Batch batch =
        batches.find(tenantId, programId, batchId).orElseThrow(() -> Rejection.notFound("batch"));
    if (!batch.canBeUndone(clock.instant()) || !batches.undo(tenantId, batchId, clock.instant())) {
      throw Rejection.conflict("too-late-to-undo", "This cannot be undone any more.");
    }
    applications.lock(tenantId, programId);
    AdmissionPolicy policy = applications.policy(tenantId, programId).policy();
    List<Line> lines =
        batch.lines().stream()
            .filter(line -> line.outcome() == Outcome.DONE)
            .map(line -> line.undone(undo(tenantId, batch, policy, line)))
            .toList();
    batches.keep(tenantId, batchId, lines);
    return batches.find(tenantId, programId, batchId).orElseThrow();
  }

  private Undone undo(UUID tenantId, Batch batch, AdmissionPolicy policy, Line line) {
    Place place = new Place(tenantId, batch.programId(), line.whose().courseId());
    UUID person = line.whose().personId();
    Application now = applications.find(place, person).orElse(null);
    if (now == null || now.version() != line.version()) {
      return Undone.CHANGED;
    }
    if (batch.act() == Act.MOVE) {
      if (now.state() == Application.State.ADMITTED
          && gate.isFull(place, now.side(), policy, line.before())) {
        return Undone.NO_PLACE;
      }
      applications.move(place, person, line.before(), line.version());
      return Undone.RESTORED;
    }
    if (batch.act() == Act.ADMIT) {
      TakePart.Withdrawal withdrawn =
          takePart.withdraw(place, person, now.side(), line.partVersion().orElse(-1L));
      if (withdrawn != TakePart.Withdrawal.DONE) {
        return withdrawn == TakePart.Withdrawal.PAIRED ? Undone.PAIRED : Undone.CHANGED;
      }
    }
    applications.reopen(place, person, line.version());
    return Undone.RESTORED;
  }
}
