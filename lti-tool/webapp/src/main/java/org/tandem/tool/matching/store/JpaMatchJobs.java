package org.tandem.tool.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.matching.MatchJobs;
import org.tandem.tool.matching.MatchResult;
import org.tandem.tool.matching.MatchRun;

@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JpaMatchJobs implements MatchJobs {
  private static final int FEW = 5;
  private static final int LONGEST_FAILURE = 500;
  private static final int DONE = 100;
  private static final String CHANGE = "update MatchRunEntity r set ";
  private static final String OWN = " where r.id = :id and r.claim = :claim";

  @PersistenceContext private EntityManager em;

  @Override
  public Optional<MatchRun> claim(UUID claim, Instant now) {
    List<UUID> waiting =
        em.createQuery(
                "select r.id from MatchRunEntity r where r.state = :queued order by r.runAt, r.id",
                UUID.class)
            .setParameter("queued", MatchRun.State.QUEUED)
            .setMaxResults(FEW)
            .getResultList();
    return waiting.stream()
        .filter(id -> claim(id, claim, now))
        .findFirst()
        .map(id -> em.find(MatchRunEntity.class, id))
        .map(MatchRunEntity::toRun);
  }

  private boolean claim(UUID id, UUID claim, Instant now) {
    return changed(
        em.createQuery(
                CHANGE
                    + "r.state = :running, r.claim = :claim, r.heardAt = :now, r.progress = 0"
                    + " where r.id = :id and r.state = :queued")
            .setParameter("running", MatchRun.State.RUNNING)
            .setParameter("claim", claim)
            .setParameter("now", now)
            .setParameter("id", id)
            .setParameter("queued", MatchRun.State.QUEUED));
  }

  @Override
  public boolean report(UUID runId, UUID claim, int progress, Instant now) {
    return changed(
        own(CHANGE + "r.progress = :progress, r.heardAt = :now" + OWN, runId, claim)
            .setParameter("progress", progress)
            .setParameter("now", now));
  }

  @Override
  public void finish(UUID runId, UUID claim, MatchResult result) {
    // The row's own claim is checked by the statement; large texts then go through the entity.
    if (changed(
        own(CHANGE + "r.claim = null, r.progress = :done" + OWN, runId, claim)
            .setParameter("done", DONE))) {
      MatchRunEntity row = em.find(MatchRunEntity.class, runId);
      em.refresh(row);
      row.state = MatchRun.State.STAGED;
      row.result = AsJson.write(result);
      row.resultHash = result.hash();
    }
  }

  @Override
  public void fail(UUID runId, UUID claim, String failure) {
    changed(
        own(CHANGE + "r.state = :failed, r.claim = null, r.failure = :failure" + OWN, runId, claim)
            .setParameter("failed", MatchRun.State.FAILED)
            .setParameter(
                "failure", failure.substring(0, Math.min(failure.length(), LONGEST_FAILURE))));
  }

  @Override
  public int release(Instant before) {
    return em.createQuery(
            CHANGE
                + "r.state = :queued, r.claim = null"
                + " where r.state = :running and r.heardAt < :before")
        .setParameter("queued", MatchRun.State.QUEUED)
        .setParameter("running", MatchRun.State.RUNNING)
        .setParameter("before", before)
        .executeUpdate();
  }

  private Query own(String update, UUID runId, UUID claim) {
    return em.createQuery(update).setParameter("id", runId).setParameter("claim", claim);
  }

  private static boolean changed(Query update) {
    return update.executeUpdate() == 1;
  }
}
