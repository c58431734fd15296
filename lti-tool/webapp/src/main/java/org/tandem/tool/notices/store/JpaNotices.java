package org.tandem.tool.notices.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.notices.CopiedCourses;
import org.tandem.tool.notices.Notices;

@ApplicationScoped
@Transactional
class JpaNotices implements Notices, CopiedCourses {
  /** Longer than a platform sends the same notice again. */
  private static final Duration REMEMBERED = Duration.ofDays(30);

  @PersistenceContext private EntityManager em;

  @Override
  public boolean keep(UUID tenantId, String noticeId, String type, Instant now) {
    sql(
            "delete from platform_notice where tenant_id = ?1 and received_at < ?2",
            tenantId,
            time(now.minus(REMEMBERED)))
        .executeUpdate();
    return sql(
                "insert into platform_notice (tenant_id, notice_id, type, received_at)"
                    + " values (?1, ?2, ?3, ?4) on conflict do nothing",
                tenantId,
                noticeId,
                type,
                time(now))
            .executeUpdate()
        > 0;
  }

  @Override
  public void copied(UUID tenantId, String contextId, List<String> origins, Instant now) {
    int place = 0;
    for (String origin : origins) {
      if (origin.length() <= 255) {
        sql(
                "insert into copied_course (tenant_id, context_id, origin_id, place, told_at)"
                    + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing",
                tenantId,
                contextId,
                origin,
                place++,
                time(now))
            .executeUpdate();
      }
    }
  }

  @Override
  public boolean subscribe(UUID tenantId, String deploymentId, Instant now, Instant notSince) {
    return sql(
                    "insert into notice_subscription (tenant_id, deployment_id, asked_at)"
                        + " values (?1, ?2, ?3) on conflict do nothing",
                    tenantId,
                    deploymentId,
                    time(now))
                .executeUpdate()
            > 0
        || sql(
                    "update notice_subscription set asked_at = ?3"
                        + " where tenant_id = ?1 and deployment_id = ?2 and asked_at <= ?4",
                    tenantId,
                    deploymentId,
                    time(now),
                    time(notSince))
                .executeUpdate()
            > 0;
  }

  @Override
  public List<String> originsOf(UUID tenantId, String contextId) {
    List<?> origins =
        sql(
                "select origin_id from copied_course where tenant_id = ?1 and context_id = ?2"
                    + " order by told_at desc, place",
                tenantId,
                contextId)
            .getResultList();
    return origins.stream().map(String.class::cast).toList();
  }

  private Query sql(String text, Object... values) {
    Query query = em.createNativeQuery(text);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }

  private static Object time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
