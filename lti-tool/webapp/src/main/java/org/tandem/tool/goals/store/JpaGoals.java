package org.tandem.tool.goals.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.tool.engagements.store.PairKeys;
import org.tandem.tool.engagements.store.PairRows;
import org.tandem.tool.engagements.store.PairWords;
import org.tandem.tool.goals.Evidence;
import org.tandem.tool.goals.Goal;
import org.tandem.tool.goals.Goals;
import org.tandem.tool.goals.Proof;

@ApplicationScoped
@Transactional
class JpaGoals implements Goals {
  @PersistenceContext private EntityManager em;
  @Inject private PairKeys keys;

  @Override
  public List<Goal> of(UUID tenantId, UUID engagementId) {
    PairWords words = keys.words(tenantId, engagementId);
    return goals()
        .read(tenantId, engagementId, "and x.ownerId is null order by x.id")
        .map(row -> row.toGoal(words))
        .toList();
  }

  @Override
  public Optional<Goal> find(UUID tenantId, UUID engagementId, UUID goalId) {
    PairWords words = keys.words(tenantId, engagementId);
    return goals()
        .find(tenantId, engagementId, goalId)
        .map(row -> row.toGoal(words))
        .filter(goal -> goal.owner().isEmpty());
  }

  @Override
  public List<Goal> visible(UUID tenantId, UUID engagementId, UUID personId) {
    PairWords words = keys.words(tenantId, engagementId);
    return goals()
        .read(tenantId, engagementId, "order by x.id")
        .map(row -> row.toGoal(words))
        .filter(goal -> goal.isVisibleTo(personId))
        .toList();
  }

  @Override
  public Optional<Goal> findVisible(UUID tenantId, UUID engagementId, UUID goalId, UUID personId) {
    PairWords words = keys.words(tenantId, engagementId);
    return goals()
        .find(tenantId, engagementId, goalId)
        .map(row -> row.toGoal(words))
        .filter(goal -> goal.isVisibleTo(personId));
  }

  @Override
  public Goal add(UUID tenantId, UUID engagementId, Goal goal) {
    PairWords words = keys.words(tenantId, engagementId);
    return goals()
        .add(tenantId, engagementId, goal.id(), new GoalEntity().take(goal, words))
        .toGoal(words);
  }

  @Override
  public Goal update(UUID tenantId, UUID engagementId, Goal goal) {
    PairWords words = keys.words(tenantId, engagementId);
    GoalEntity row =
        goals().seen(tenantId, engagementId, goal.id(), goal.version()).take(goal, words);
    em.flush();
    return row.toGoal(words);
  }

  @Override
  public void withdrawMentorsYes(UUID tenantId, UUID engagementId) {
    goals()
        .of(tenantId, engagementId, "and x.mentorAgreedAt is not null and x.menteeAgreedAt is null")
        .forEach(row -> row.mentorAgreedAt = null);
    em.flush();
  }

  @Override
  public void remove(UUID tenantId, UUID engagementId, UUID goalId) {
    goals().find(tenantId, engagementId, goalId).ifPresent(em::remove);
    em.flush();
  }

  @Override
  public List<Evidence> evidence(UUID tenantId, UUID engagementId) {
    PairWords words = keys.words(tenantId, engagementId);
    return items()
        .read(tenantId, engagementId, "order by x.id")
        .map(row -> row.toEvidence(words))
        .toList();
  }

  @Override
  public Optional<Evidence> findEvidence(UUID tenantId, UUID engagementId, UUID evidenceId) {
    PairWords words = keys.words(tenantId, engagementId);
    return items().find(tenantId, engagementId, evidenceId).map(row -> row.toEvidence(words));
  }

  @Override
  public Evidence add(UUID tenantId, UUID engagementId, Evidence evidence) {
    PairWords words = keys.words(tenantId, engagementId);
    return items()
        .add(tenantId, engagementId, evidence.id(), new EvidenceEntity().take(evidence, words))
        .toEvidence(words);
  }

  @Override
  public Evidence update(UUID tenantId, UUID engagementId, Evidence evidence) {
    PairWords words = keys.words(tenantId, engagementId);
    EvidenceEntity row =
        items()
            .seen(tenantId, engagementId, evidence.id(), evidence.version())
            .take(evidence, words);
    em.flush();
    return row.toEvidence(words);
  }

  @Override
  public void keepFile(UUID tenantId, UUID engagementId, UUID evidenceId, byte[] content) {
    EvidenceFileEntity row =
        fileRow(tenantId, engagementId, evidenceId).orElseGet(EvidenceFileEntity::new);
    row.evidenceId = evidenceId;
    row.tenantId = tenantId;
    row.engagementId = engagementId;
    row.content =
        keys.words(tenantId, engagementId).seal(content, EvidenceFileEntity.CONTENT, evidenceId);
    em.persist(row);
    em.flush();
  }

  @Override
  public void dropFile(UUID tenantId, UUID engagementId, UUID evidenceId) {
    fileRow(tenantId, engagementId, evidenceId).ifPresent(em::remove);
    em.flush();
  }

  @Override
  public Optional<byte[]> file(UUID tenantId, UUID engagementId, UUID evidenceId) {
    return fileRow(tenantId, engagementId, evidenceId)
        .flatMap(
            row ->
                keys.words(tenantId, engagementId)
                    .open(row.content, EvidenceFileEntity.CONTENT, evidenceId));
  }

  private Optional<EvidenceFileEntity> fileRow(UUID tenantId, UUID engagementId, UUID evidenceId) {
    return em.createQuery(
            "select f from EvidenceFileEntity f where f.tenantId = :tenant"
                + " and f.engagementId = :engagement and f.evidenceId = :evidence",
            EvidenceFileEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("engagement", engagementId)
        .setParameter("evidence", evidenceId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Map<UUID, Count> counts(UUID tenantId, Collection<UUID> engagementIds) {
    Map<UUID, Count> counts = new HashMap<>();
    if (engagementIds.isEmpty()) {
      return counts;
    }
    em.createQuery(
            "select x.engagementId, count(x), count(x.countersignature.signedBy), count(x.question)"
                + " from EvidenceEntity x"
                + " where x.tenantId = :tenant and x.engagementId in :engagements"
                + " group by x.engagementId",
            Object[].class)
        .setParameter("tenant", tenantId)
        .setParameter("engagements", engagementIds)
        .getResultList()
        .forEach(
            row ->
                counts.put(
                    (UUID) row[0], new Count(number(row[1]), number(row[2]), number(row[3]))));
    return counts;
  }

  @Override
  public Map<UUID, Integer> shown(UUID tenantId, UUID engagementId) {
    Map<UUID, Integer> shown = new HashMap<>();
    ofPair(
            "select x.goalId, count(x) from EvidenceEntity x",
            tenantId,
            engagementId,
            " group by x.goalId")
        .forEach(row -> shown.put((UUID) row[0], number(row[1])));
    return shown;
  }

  @Override
  public List<Proof> proofs(UUID tenantId, UUID engagementId) {
    return ofPair(
            "select x.goalId, x.level, x.countersignature.contentHash,"
                + " x.countersignature.signedAt from EvidenceEntity x",
            tenantId,
            engagementId,
            " and x.countersignature.signedBy is not null order by x.id")
        .map(row -> new Proof((UUID) row[0], number(row[1]), (String) row[2], (Instant) row[3]))
        .toList();
  }

  @Override
  public Agreed agreed(UUID tenantId, UUID engagementId) {
    return ofPair(
            "select count(x.mentorAgreedAt), count(x.menteeAgreedAt), count(case when"
                + " x.menteeAgreedAt is null then null else x.mentorAgreedAt end) from GoalEntity x",
            tenantId,
            engagementId,
            " and x.ownerId is null")
        .map(row -> new Agreed(number(row[0]), number(row[1]), number(row[2])))
        .findFirst()
        .orElseThrow();
  }

  private Stream<Object[]> ofPair(String select, UUID tenantId, UUID engagementId, String more) {
    return em.createQuery(
            select + " where x.tenantId = :tenant and x.engagementId = :engagement" + more,
            Object[].class)
        .setParameter("tenant", tenantId)
        .setParameter("engagement", engagementId)
        .getResultStream();
  }

  private static int number(Object count) {
    return ((Number) count).intValue();
  }

  private PairRows<GoalEntity> goals() {
    return new PairRows<>(em, GoalEntity.class, "goal");
  }

  private PairRows<EvidenceEntity> items() {
    return new PairRows<>(em, EvidenceEntity.class, "evidence");
  }
}
