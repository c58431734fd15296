package org.tandem.tool.goals.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.store.PairKeys;
import org.tandem.tool.engagements.store.PairRows;
import org.tandem.tool.engagements.store.PairWords;
import org.tandem.tool.goals.CheckIn;
import org.tandem.tool.goals.Milestone;
import org.tandem.tool.goals.Tracking;

@ApplicationScoped
@Transactional
class JpaTracking implements Tracking {
  @PersistenceContext private EntityManager em;
  @Inject private PairKeys keys;

  @Override
  public List<Milestone> milestones(UUID tenantId, UUID engagementId) {
    PairWords words = keys.words(tenantId, engagementId);
    return steps()
        .of(tenantId, engagementId, "order by x.id")
        .map(row -> row.toMilestone(words))
        .toList();
  }

  @Override
  public Optional<Milestone> milestone(UUID tenantId, UUID engagementId, UUID milestoneId) {
    PairWords words = keys.words(tenantId, engagementId);
    return steps().find(tenantId, engagementId, milestoneId).map(row -> row.toMilestone(words));
  }

  @Override
  public void add(UUID tenantId, UUID engagementId, Milestone milestone) {
    PairWords words = keys.words(tenantId, engagementId);
    steps()
        .add(tenantId, engagementId, milestone.id(), new MilestoneEntity().take(milestone, words));
  }

  @Override
  public void update(UUID tenantId, UUID engagementId, Milestone milestone) {
    steps()
        .seen(tenantId, engagementId, milestone.id(), milestone.version())
        .take(milestone, keys.words(tenantId, engagementId));
    em.flush();
  }

  @Override
  public void remove(UUID tenantId, UUID engagementId, UUID milestoneId) {
    steps().find(tenantId, engagementId, milestoneId).ifPresent(em::remove);
    em.flush();
  }

  @Override
  public List<CheckIn> checkIns(UUID tenantId, UUID engagementId) {
    PairWords words = keys.words(tenantId, engagementId);
    return looks()
        .of(tenantId, engagementId, "order by x.at, x.id")
        .map(row -> row.toCheckIn(words))
        .toList();
  }

  @Override
  public void add(UUID tenantId, UUID engagementId, CheckIn checkIn) {
    PairWords words = keys.words(tenantId, engagementId);
    looks().add(tenantId, engagementId, checkIn.id(), new CheckInEntity().take(checkIn, words));
  }

  private PairRows<MilestoneEntity> steps() {
    return new PairRows<>(em, MilestoneEntity.class, "milestone");
  }

  private PairRows<CheckInEntity> looks() {
    return new PairRows<>(em, CheckInEntity.class, "check-in");
  }
}
