package org.tandem.tool.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.matching.MatchInputs;
import org.tandem.tool.matching.MatchResult;
import org.tandem.tool.matching.MatchRun;
import org.tandem.tool.matching.MatchRuns;
import org.tandem.tool.program.Place;

@ApplicationScoped
@Transactional
class JpaMatchRuns implements MatchRuns {
  private static final String IN_PLACE =
      "select r from MatchRunEntity r where r.tenantId = :tenant"
          + " and r.programId = :program and r.courseId = :course";

  /** People are in what a run was computed from by their ids. */
  private static final String WITH =
      "select id from match_run where tenant_id = ? and course_id in (select m.course_id"
          + " from membership m where m.tenant_id = ? and m.person_id = ?)"
          + " and cast(inputs as varchar) like concat('%', cast(? as varchar(36)), '%')"
          + " order by run_at, id";

  @PersistenceContext private EntityManager em;
  @Inject private Sql sql;

  @Override
  public Optional<MatchRun> find(Place place, UUID runId) {
    return entity(place, runId).map(MatchRunEntity::toRun);
  }

  @Override
  public Optional<MatchRun> newest(Place place) {
    return newest(place, 1, " and r.state <> :cancelled").stream().findFirst();
  }

  @Override
  public List<MatchRun> newest(Place place, int most) {
    return newest(place, most, "");
  }

  private List<MatchRun> newest(Place place, int most, String more) {
    TypedQuery<MatchRunEntity> query =
        query(place, IN_PLACE + more + " order by r.runAt desc, r.id desc").setMaxResults(most);
    if (!more.isEmpty()) {
      query.setParameter("cancelled", MatchRun.State.CANCELLED);
    }
    return query.getResultList().stream().map(MatchRunEntity::toRun).toList();
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
    row.solver = run.solver();
    row.inputs = AsJson.write(run.inputs());
    em.persist(row);
    em.flush();
    return row.toRun();
  }

  @Override
  public MatchRun publish(MatchRun run, Instant now, long version) {
    MatchRunEntity row = entity(run.place(), run.id()).orElseThrow(() -> Rejection.notFound("run"));
    if (row.version != version) {
      throw Rejection.stale();
    }
    row.state = MatchRun.State.PUBLISHED;
    row.publishedAt = now;
    em.flush();
    // What was read to get here would be compared anew with each statement for each pair.
    em.clear();
    return row.toRun();
  }

  @Override
  public List<MatchRun> with(UUID tenantId, UUID personId) {
    List<UUID> ids =
        sql.all(row -> row.getObject(1, UUID.class), WITH, tenantId, tenantId, personId, personId);
    return ids.stream()
        .flatMap(id -> ofTenant(tenantId, id).getResultStream())
        .map(MatchRunEntity::toRun)
        .toList();
  }

  @Override
  public void redact(MatchRun run, MatchInputs inputs, Optional<MatchResult> result, Instant now) {
    cancel(run);
    MatchRunEntity row = ofTenant(run.place().tenantId(), run.id()).getSingleResult();
    row.inputs = AsJson.write(inputs);
    row.result = result.map(AsJson::write).orElse(null);
    row.redactedAt = row.redactedAt == null ? now : row.redactedAt;
    em.flush();
  }

  private TypedQuery<MatchRunEntity> ofTenant(UUID tenantId, UUID runId) {
    return em.createQuery(
            "select r from MatchRunEntity r where r.tenantId = :tenant and r.id = :id",
            MatchRunEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("id", runId)
        .setHint("eclipselink.refresh", "True");
  }

  @Override
  public boolean cancel(MatchRun run) {
    return em.createQuery(
                "update MatchRunEntity r set r.state = :cancelled, r.claim = null"
                    + " where r.tenantId = :tenant and r.id = :id and r.state in (:queued, :running)")
            .setParameter("tenant", run.place().tenantId())
            .setParameter("cancelled", MatchRun.State.CANCELLED)
            .setParameter("id", run.id())
            .setParameter("queued", MatchRun.State.QUEUED)
            .setParameter("running", MatchRun.State.RUNNING)
            .executeUpdate()
        == 1;
  }

  private Optional<MatchRunEntity> entity(Place place, UUID runId) {
    return query(place, IN_PLACE + " and r.id = :id")
        .setParameter("id", runId)
        .getResultStream()
        .findFirst();
  }

  /** Runs change by statements that the persistence context does not follow: always read anew. */
  private TypedQuery<MatchRunEntity> query(Place place, String text) {
    return em.createQuery(text, MatchRunEntity.class)
        .setParameter("tenant", place.tenantId())
        .setParameter("program", place.programId())
        .setParameter("course", place.courseId())
        .setHint("eclipselink.refresh", "True");
  }
}
