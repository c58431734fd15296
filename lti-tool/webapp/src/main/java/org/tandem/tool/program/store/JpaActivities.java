package org.tandem.tool.program.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Activities;
import org.tandem.tool.program.Activity;
import org.tandem.tool.program.ActivityLinks;

@ApplicationScoped
@Transactional
class JpaActivities implements Activities {
  private static final String OF_TENANT =
      "select a from ActivityEntity a where a.tenantId = :tenant";

  private final ActivityLinks links;

  @PersistenceContext private EntityManager em;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected JpaActivities() {
    this(null);
  }

  @Inject
  JpaActivities(ActivityLinks links) {
    this.links = links;
  }

  @Override
  public Optional<Activity> find(UUID tenantId, UUID activityId) {
    return entity(tenantId, activityId).map(ActivityEntity::toActivity);
  }

  @Override
  public Optional<Activity> gradedIn(UUID tenantId, UUID courseId, String lineItemUrl) {
    return em.createQuery(
            OF_TENANT + " and a.courseId = :course and a.lineItemUrl = :url order by a.id",
            ActivityEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("course", courseId)
        .setParameter("url", lineItemUrl)
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

  @Override
  public List<UUID> courses(UUID tenantId, UUID programId) {
    return em.createQuery(
            "select distinct a.courseId from ActivityEntity a"
                + " where a.tenantId = :tenant and a.programId = :program",
            UUID.class)
        .setParameter("tenant", tenantId)
        .setParameter("program", programId)
        .getResultList();
  }

  @Override
  public List<Activity> titled(UUID tenantId, UUID courseId, String title) {
    return em
        .createQuery(
            OF_TENANT + " and a.courseId = :course and a.title = :title order by a.id",
            ActivityEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("course", courseId)
        .setParameter("title", title)
        .getResultList()
        .stream()
        .map(ActivityEntity::toActivity)
        .toList();
  }

  @Override
  public Activity addUnlessLinked(Activity activity) {
    em.createNativeQuery(
            "insert into activity (id, tenant_id, program_id, course_id, widget, title, grading,"
                + " resource_link_id, line_item_url, version)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0) on conflict do nothing")
        .setParameter(1, activity.id())
        .setParameter(2, activity.tenantId())
        .setParameter(3, activity.programId())
        .setParameter(4, activity.courseId())
        .setParameter(5, activity.widget().name())
        .setParameter(6, activity.title())
        .setParameter(7, activity.grading().map(GradePolicyJson::write).orElse(null))
        .setParameter(8, activity.resourceLinkId().orElseThrow())
        .setParameter(9, activity.lineItemUrl().orElse(null))
        .executeUpdate();
    return links
        .behind(activity.tenantId(), activity.courseId(), activity.resourceLinkId().orElseThrow())
        .orElseThrow(() -> Rejection.notFound("activity"));
  }

  @Override
  public Optional<Activity> tie(UUID tenantId, UUID activityId, String resourceLinkId) {
    int tied =
        change(
            "a.resourceLinkId = :value",
            " and a.resourceLinkId is null",
            tenantId,
            activityId,
            resourceLinkId);
    return tied == 0 ? Optional.empty() : Optional.of(refreshed(tenantId, activityId));
  }

  @Override
  public Activity column(UUID tenantId, UUID activityId, String lineItemUrl) {
    change("a.lineItemUrl = :value", "", tenantId, activityId, lineItemUrl);
    return refreshed(tenantId, activityId);
  }

  @Override
  public void relink(
      UUID tenantId, UUID courseId, String resourceLinkId, String newResourceLinkId) {
    links
        .behind(tenantId, courseId, resourceLinkId)
        .ifPresent(
            known ->
                change("a.resourceLinkId = :value", "", tenantId, known.id(), newResourceLinkId));
  }

  private int change(String what, String condition, UUID tenantId, UUID activityId, String value) {
    return em.createQuery(
            "update ActivityEntity a set "
                + what
                + ", a.version = a.version + 1 where a.tenantId = :tenant and a.id = :id"
                + condition)
        .setParameter("value", value)
        .setParameter("tenant", tenantId)
        .setParameter("id", activityId)
        .executeUpdate();
  }

  // The change went past what was read before in this transaction.
  private Activity refreshed(UUID tenantId, UUID activityId) {
    ActivityEntity row =
        entity(tenantId, activityId).orElseThrow(() -> Rejection.notFound("activity"));
    em.refresh(row);
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
