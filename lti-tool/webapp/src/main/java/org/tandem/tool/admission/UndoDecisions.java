package org.tandem.tool.admission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tandem.tool.bulk.Batch;
import org.tandem.tool.bulk.Batch.Act;
import org.tandem.tool.bulk.Batch.Line;
import org.tandem.tool.bulk.Batch.Undone;
import org.tandem.tool.bulk.UndoBatch;
import org.tandem.tool.matching.TakePart;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.program.Place;

/**
 * Undoes what was done to many at once: each application is put back exactly as it was, unless
 * somebody changed it or something came of it since, which is said line by line.
 */
@Dependent
@Transactional
public class UndoDecisions {
  private final Applications applications;
  private final UndoBatch undoing;
  private final GateKeeper gate;
  private final TakePart takePart;

  /** For the container. */
  @Inject
  public UndoDecisions(
      Applications applications, UndoBatch undoing, GateKeeper gate, TakePart takePart) {
    this.applications = applications;
    this.undoing = undoing;
    this.gate = gate;
    this.takePart = takePart;
  }

  /**
   * Undoes it.
   *
   * @throws org.tandem.tool.kernel.Rejection as {@link UndoBatch#undo}
   */
  public Batch undo(ConsoleVisit visit, UUID tenantId, UUID programId, UUID batchId) {
    applications.lock(tenantId, programId);
    AdmissionPolicy policy = applications.policy(tenantId, programId).policy();
    return undoing.undo(
        visit,
        tenantId,
        programId,
        Batch.Area.APPLICATIONS,
        batchId,
        (batch, line) -> undo(tenantId, batch, policy, line));
  }

  private Undone undo(UUID tenantId, Batch batch, AdmissionPolicy policy, Line line) {
    Place place = new Place(tenantId, batch.programId(), line.whose().courseId());
    UUID person = line.whose().personId();
    Application now = applications.find(place, person).orElse(null);
    if (now == null || now.version() != line.version()) {
      return Undone.CHANGED;
    }
    if (batch.what().act() == Act.MOVE) {
      if (now.state() == Application.State.ADMITTED
          && gate.isFull(place, now.side(), policy, line.before())) {
        return Undone.NO_PLACE;
      }
      applications.move(place, person, line.before(), line.version());
      return Undone.RESTORED;
    }
    if (batch.what().act() == Act.ADMIT) {
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
