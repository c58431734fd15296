package org.tandem.tool.imports.store;

import static org.tandem.tool.imports.PeopleImport.State.DONE;
import static org.tandem.tool.imports.PeopleImport.State.FAILED;
import static org.tandem.tool.imports.PeopleImport.State.QUEUED;
import static org.tandem.tool.imports.PeopleImport.State.RUNNING;
import static org.tandem.tool.imports.PeopleImport.State.UNDONE;
import static org.tandem.tool.imports.PeopleImport.State.UNDO_QUEUED;
import static org.tandem.tool.imports.PeopleImport.State.UNDO_RUNNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.imports.ImportJobs;
import org.tandem.tool.imports.PeopleImport;
import org.tandem.tool.kernel.store.Sql;

@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JpaImportJobs implements ImportJobs {
  private static final int FEW = 5;
  private static final int LONGEST_FAILURE = 500;
  private static final String CHANGE = "update people_import set ";
  private static final String OWN = " where id = ? and claim = ?";

  @PersistenceContext private EntityManager em;
  @Inject private Sql sql;

  @Override
  public Optional<PeopleImport> claim(UUID claim, Instant now) {
    List<PeopleImportEntity> waiting =
        em.createQuery(
                "select i from PeopleImportEntity i where i.state in :waiting"
                    + " order by i.madeAt, i.id",
                PeopleImportEntity.class)
            .setParameter("waiting", List.of(QUEUED, UNDO_QUEUED))
            .setMaxResults(FEW)
            .getResultList();
    for (PeopleImportEntity row : waiting) {
      PeopleImport.State next = row.state == QUEUED ? RUNNING : UNDO_RUNNING;
      int claimed =
          sql.update(
              CHANGE
                  + "state = ?, claim = ?, heard_at = ?, progress = 0"
                  + " where id = ? and state = ?",
              next.name(),
              claim,
              now,
              row.id,
              row.state.name());
      if (claimed == 1) {
        em.refresh(row);
        return Optional.of(row.toImport());
      }
    }
    return Optional.empty();
  }

  @Override
  public String content(UUID importId) {
    return sql.first(
            row -> row.getString(1), "select content from people_import where id = ?", importId)
        .orElseThrow();
  }

  @Override
  public boolean report(UUID importId, UUID claim, int progress, Instant now) {
    return sql.update(CHANGE + "progress = ?, heard_at = ?" + OWN, progress, now, importId, claim)
        == 1;
  }

  /** In the transaction that brings everything in. */
  @Override
  @Transactional(TxType.MANDATORY)
  public boolean finish(UUID importId, UUID claim, Instant now) {
    return sql.update(
            CHANGE + "state = ?, progress = 100, claim = null, content = null, ended_at = ?" + OWN,
            DONE.name(),
            now,
            importId,
            claim)
        == 1;
  }

  @Override
  public void undone(UUID importId, UUID claim, int remained, Instant now) {
    sql.update(
        CHANGE + "state = ?, progress = 100, claim = null, remained = ?, ended_at = ?" + OWN,
        UNDONE.name(),
        remained,
        now,
        importId,
        claim);
  }

  @Override
  public void fail(UUID importId, UUID claim, String failure) {
    sql.update(
        CHANGE + "state = case when state = ? then ? else ? end, claim = null, failure = ?" + OWN,
        RUNNING.name(),
        FAILED.name(),
        DONE.name(),
        failure.substring(0, Math.min(failure.length(), LONGEST_FAILURE)),
        importId,
        claim);
  }

  @Override
  public void release(Instant before) {
    release(RUNNING, QUEUED, before);
    release(UNDO_RUNNING, UNDO_QUEUED, before);
  }

  @Override
  public void forget(Instant before) {
    sql.update(
        "delete from people_import where made_at < ? and state not in (?, ?, ?, ?)",
        before,
        QUEUED.name(),
        RUNNING.name(),
        UNDO_QUEUED.name(),
        UNDO_RUNNING.name());
  }

  private void release(PeopleImport.State held, PeopleImport.State waiting, Instant before) {
    sql.update(
        CHANGE + "state = ?, claim = null where state = ? and heard_at < ?",
        waiting.name(),
        held.name(),
        before);
  }
}
