package org.tandem.tool.goals.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.goals.Evidence;
import org.tandem.tool.goals.Goal;
import org.tandem.tool.goals.Goals;
import org.tandem.tool.kernel.Rejection;

@ApplicationScoped
@Transactional
class JpaGoals implements Goals {
  private static final String OF_PAIR =
      " where x.tenantId = :tenant and x.engagementId = :engagement";
  private static final String GOALS = "select x from GoalEntity x" + OF_PAIR;
  private static final String EVIDENCE = "select x from EvidenceEntity x" + OF_PAIR;

  @PersistenceContext private EntityManager em;

  @Override
  public List<Goal> of(UUID tenantId, UUID engagementId) {
    return ofPair(GOALS + " order by x.id", GoalEntity.class, tenantId, engagementId)
        .getResultStream()
        .map(GoalEntity::toGoal)
        .toList();
  }

  @Override
  public Optional<Goal> find(UUID tenantId, UUID engagementId, UUID goalId) {
    return goal(tenantId, engagementId, goalId).map(GoalEntity::toGoal);
  }

  @Override
  public Goal add(UUID tenantId, UUID engagementId, Goal goal) {
    GoalEntity row = new GoalEntity();
    row.id = goal.id();
    row.tenantId = tenantId;
    row.engagementId = engagementId;
    row.take(goal);
    em.persist(row);
    em.flush();
    return row.toGoal();
  }

  @Override
  public Goal update(UUID tenantId, UUID engagementId, Goal goal) {
    GoalEntity row =
        goal(tenantId, engagementId, goal.id()).orElseThrow(() -> Rejection.notFound("goal"));
    if (row.version != goal.version()) {
      throw Rejection.stale();
    }
    row.take(goal);
    em.flush();
    return row.toGoal();
  }

  @Override
  public void remove(UUID tenantId, UUID engagementId, UUID goalId) {
    goal(tenantId, engagementId, goalId).ifPresent(em::remove);
    em.flush();
  }

  @Override
  public List<Evidence> evidence(UUID tenantId, UUID engagementId) {
    return ofPair(EVIDENCE + " order by x.id", EvidenceEntity.class, tenantId, engagementId)
        .getResultStream()
        .map(EvidenceEntity::toEvidence)
        .toList();
  }

  @Override
  public Optional<Evidence> findEvidence(UUID tenantId, UUID engagementId, UUID evidenceId) {
    return item(tenantId, engagementId, evidenceId).map(EvidenceEntity::toEvidence);
  }

  @Override
  public Evidence add(UUID tenantId, UUID engagementId, Evidence evidence) {
    EvidenceEntity row = new EvidenceEntity();
    row.id = evidence.id();
    row.tenantId = tenantId;
    row.engagementId = engagementId;
    row.goalId = evidence.goalId();
    row.shownBy = evidence.shownBy();
    row.take(evidence);
    em.persist(row);
    em.flush();
    return row.toEvidence();
  }

  @Override
  public Evidence update(UUID tenantId, UUID engagementId, Evidence evidence) {
    EvidenceEntity row =
        item(tenantId, engagementId, evidence.id())
            .orElseThrow(() -> Rejection.notFound("evidence"));
    if (row.version != evidence.version()) {
      throw Rejection.stale();
    }
    row.take(evidence);
    em.flush();
    return row.toEvidence();
  }

  @Override
  public Map<UUID, Count> counts(UUID tenantId, Collection<UUID> engagementIds) {
    Map<UUID, Count> counts = new HashMap<>();
    if (engagementIds.isEmpty()) {
      return counts;
    }
    em.createQuery(
            "select x.engagementId, count(x), count(x.signedBy) from EvidenceEntity x"
                + " where x.tenantId = :tenant and x.engagementId in :engagements"
                + " group by x.engagementId",
            Object[].class)
        .setParameter("tenant", tenantId)
        .setParameter("engagements", engagementIds)
        .getResultList()
        .forEach(
            row ->
                counts.put(
                    (UUID) row[0],
                    new Count(((Number) row[1]).intValue(), ((Number) row[2]).intValue())));
    return counts;
  }

  private Optional<GoalEntity> goal(UUID tenantId, UUID engagementId, UUID goalId) {
    return ofPair(GOALS + " and x.id = :id", GoalEntity.class, tenantId, engagementId)
        .setParameter("id", goalId)
        .getResultStream()
        .findFirst();
  }

  private Optional<EvidenceEntity> item(UUID tenantId, UUID engagementId, UUID evidenceId) {
    return ofPair(EVIDENCE + " and x.id = :id", EvidenceEntity.class, tenantId, engagementId)
        .setParameter("id", evidenceId)
        .getResultStream()
        .findFirst();
  }

  private <T> TypedQuery<T> ofPair(String query, Class<T> type, UUID tenantId, UUID engagementId) {
    return em.createQuery(query, type)
        .setParameter("tenant", tenantId)
        .setParameter("engagement", engagementId);
  }
}
