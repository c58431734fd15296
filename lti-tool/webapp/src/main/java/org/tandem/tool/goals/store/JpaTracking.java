package org.tandem.tool.goals.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.store.PairRows;
import org.tandem.tool.goals.CheckIn;
import org.tandem.tool.goals.Milestone;
import org.tandem.tool.goals.Tracking;

@ApplicationScoped
@Transactional
class JpaTracking implements Tracking {
  @PersistenceContext private EntityManager em;

  @Override
  public List<Milestone> milestones(UUID tenantId, UUID engagementId) {
    return steps()
        .of(tenantId, engagementId, "order by x.id")
        .map(MilestoneEntity::toMilestone)
        .toList();
  }

  @Override
  public Optional<Milestone> milestone(UUID tenantId, UUID engagementId, UUID milestoneId) {
    return steps().find(tenantId, engagementId, milestoneId).map(MilestoneEntity::toMilestone);
  }

  @Override
  public void add(UUID tenantId, UUID engagementId, Milestone milestone) {
    steps().add(tenantId, engagementId, milestone.id(), new MilestoneEntity().take(milestone));
  }

  @Override
  public void update(UUID tenantId, UUID engagementId, Milestone milestone) {
    steps().seen(tenantId, engagementId, milestone.id(), milestone.version()).take(milestone);
    em.flush();
  }

  @Override
  public void remove(UUID tenantId, UUID engagementId, UUID milestoneId) {
    steps().find(tenantId, engagementId, milestoneId).ifPresent(em::remove);
    em.flush();
  }

  @Override
  public List<CheckIn> checkIns(UUID tenantId, UUID engagementId) {
    return looks()
        .of(tenantId, engagementId, "order by x.at, x.id")
        .map(CheckInEntity::toCheckIn)
        .toList();
  }

  @Override
  public void add(UUID tenantId, UUID engagementId, CheckIn checkIn) {
    looks().add(tenantId, engagementId, checkIn.id(), new CheckInEntity().take(checkIn));
  }

  private PairRows<MilestoneEntity> steps() {
    return new PairRows<>(em, MilestoneEntity.class, "milestone");
  }

  private PairRows<CheckInEntity> looks() {
    return new PairRows<>(em, CheckInEntity.class, "check-in");
  }
}
