package org.tandem.tool.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.matching.MatchRun;
import org.tandem.tool.matching.MatchRuns;
import org.tandem.tool.program.Place;

@ApplicationScoped
@Transactional
class JpaMatchRuns implements MatchRuns {
  private static final String IN_PLACE =
      "select r from MatchRunEntity r where r.tenantId = :tenant"
          + " and r.programId = :program and r.courseId = :course";

  @PersistenceContext private EntityManager em;

  @Override
  public Optional<MatchRun> find(Place place, UUID runId) {
    return entity(place, runId).map(MatchRunEntity::toRun);
  }

  @Override
  public Optional<MatchRun> newest(Place place) {
    return query(place, IN_PLACE + " order by r.runAt desc, r.id desc")
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(MatchRunEntity::toRun);
  }

  @Override
  public MatchRun add(MatchRun run) {
    MatchRunEntity row = new MatchRunEntity();
    row.id = run.id();
    row.tenantId = run.place().tenantId();
    row.programId = run.place().programId();
    row.courseId = run.place().courseId();
    row.runBy = run.runBy();
    row.runAt = run.runAt();
    row.state = run.state();
    row.inputsHash = run.inputsHash();
    row.inputs = AsJson.write(run.inputs());
    row.result = AsJson.write(run.result());
    em.persist(row);
    em.flush();
    return row.toRun();
  }

  @Override
  public MatchRun update(MatchRun run) {
    MatchRunEntity row = entity(run.place(), run.id()).orElseThrow(() -> Rejection.notFound("run"));
    if (row.version != run.version()) {
      throw Rejection.stale();
    }
    row.state = run.state();
    row.publishedAt = run.publishedAt().orElse(null);
    em.flush();
    return row.toRun();
  }

  private Optional<MatchRunEntity> entity(Place place, UUID runId) {
    return query(place, IN_PLACE + " and r.id = :id")
        .setParameter("id", runId)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<MatchRunEntity> query(Place place, String text) {
    return em.createQuery(text, MatchRunEntity.class)
        .setParameter("tenant", place.tenantId())
        .setParameter("program", place.programId())
        .setParameter("course", place.courseId());
  }
}
