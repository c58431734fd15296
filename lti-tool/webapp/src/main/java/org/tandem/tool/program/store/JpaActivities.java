package org.tandem.tool.program.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Activities;
import org.tandem.tool.program.Activity;

@ApplicationScoped
@Transactional
class JpaActivities implements Activities {
  private static final String OF_TENANT =
      "select a from ActivityEntity a where a.tenantId = :tenant";

  @PersistenceContext private EntityManager em;

  @Override
  public Optional<Activity> find(UUID tenantId, UUID activityId) {
    return entity(tenantId, activityId).map(ActivityEntity::toActivity);
  }

  @Override
  public Optional<Activity> behind(UUID tenantId, UUID courseId, String resourceLinkId) {
    return em.createQuery(
            OF_TENANT + " and a.courseId = :course and a.resourceLinkId = :link",
            ActivityEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("course", courseId)
        .setParameter("link", resourceLinkId)
        .getResultStream()
        .findFirst()
        .map(ActivityEntity::toActivity);
  }

  @Override
  public List<Activity> of(UUID tenantId, UUID programId, UUID courseId) {
    return em
        .createQuery(
            OF_TENANT + " and a.programId = :program and a.courseId = :course order by a.id",
            ActivityEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("program", programId)
        .setParameter("course", courseId)
        .getResultList()
        .stream()
        .map(ActivityEntity::toActivity)
        .toList();
  }

  @Override
  public Activity add(Activity activity) {
    ActivityEntity row = new ActivityEntity();
    row.id = activity.id();
    row.tenantId = activity.tenantId();
    row.programId = activity.programId();
    row.courseId = activity.courseId();
    row.widget = activity.widget();
    row.title = activity.title();
    row.grading = activity.grading().map(GradePolicyJson::write).orElse(null);
    row.resourceLinkId = activity.resourceLinkId().orElse(null);
    row.lineItemUrl = activity.lineItemUrl().orElse(null);
    em.persist(row);
    em.flush();
    return row.toActivity();
  }

  @Override
  public Activity update(Activity activity) {
    ActivityEntity row =
        entity(activity.tenantId(), activity.id())
            .orElseThrow(() -> Rejection.notFound("activity"));
    if (row.version != activity.version()) {
      throw Rejection.stale();
    }
    row.resourceLinkId = activity.resourceLinkId().orElse(null);
    row.lineItemUrl = activity.lineItemUrl().orElse(null);
    em.flush();
    return row.toActivity();
  }

  private Optional<ActivityEntity> entity(UUID tenantId, UUID activityId) {
    return em.createQuery(OF_TENANT + " and a.id = :id", ActivityEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("id", activityId)
        .getResultStream()
        .findFirst();
  }
}
