package org.tandem.tool.passback.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.passback.RosterState;
import org.tandem.tool.passback.RosterStates;

@ApplicationScoped
@Transactional
class JpaRosterStates implements RosterStates {
  @PersistenceContext private EntityManager em;

  @Override
  public Optional<RosterState> find(UUID tenantId, UUID courseId) {
    return Optional.ofNullable(entity(tenantId, courseId)).map(RosterStateEntity::toState);
  }

  @Override
  public List<RosterState> all(Optional<UUID> tenantId) {
    String where = tenantId.isPresent() ? " where s.tenantId = :tenant" : "";
    var query =
        em.createQuery(
            "select s from RosterStateEntity s" + where + " order by s.tenantId, s.courseId",
            RosterStateEntity.class);
    tenantId.ifPresent(id -> query.setParameter("tenant", id));
    return query.getResultStream().map(RosterStateEntity::toState).toList();
  }

  @Override
  public boolean request(UUID tenantId, UUID courseId, Instant now, Instant notSince) {
    int updated =
        em.createQuery(
                "update RosterStateEntity s set s.requestedAt = :now, s.reason = null,"
                    + " s.error = null, s.failedAt = null where s.tenantId = :tenant"
                    + " and s.courseId = :course and s.requestedAt <= :notSince")
            .setParameter("now", now)
            .setParameter("tenant", tenantId)
            .setParameter("course", courseId)
            .setParameter("notSince", notSince)
            .executeUpdate();
    return updated > 0
        || em.createNativeQuery(
                    "insert into roster_state (tenant_id, course_id, requested_at)"
                        + " values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, tenantId)
                .setParameter(2, courseId)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate()
            > 0;
  }

  @Override
  public void succeeded(
      UUID tenantId,
      UUID courseId,
      int members,
      boolean complete,
      Optional<String> differences,
      Instant now) {
    RosterStateEntity entity = entity(tenantId, courseId);
    if (entity != null) {
      entity.succeededAt = now;
      entity.memberCount = members;
      entity.completeAt = complete ? now : entity.completeAt;
      entity.differencesUrl = differences.filter(url -> url.length() <= 2000).orElse(null);
      entity.reason = null;
      entity.error = null;
      entity.failedAt = null;
    }
  }

  @Override
  public void failed(UUID tenantId, UUID courseId, String reason, String error, Instant now) {
    RosterStateEntity entity = entity(tenantId, courseId);
    if (entity != null) {
      entity.reason = reason;
      entity.error = error.length() <= 2000 ? error : error.substring(0, 2000);
      entity.failedAt = now;
    }
  }

  private @Nullable RosterStateEntity entity(UUID tenantId, UUID courseId) {
    return em.find(RosterStateEntity.class, new RosterStateEntity.Key(tenantId, courseId));
  }
}
