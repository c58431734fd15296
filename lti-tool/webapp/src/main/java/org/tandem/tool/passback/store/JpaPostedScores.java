package org.tandem.tool.passback.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.lti.ags.Score;
import org.tandem.tool.passback.PostedScores;

/** In transactions of its own, so that a time is never used twice, whatever comes after. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JpaPostedScores implements PostedScores {
  private static final String ONE = " where tenant_id = ?1 and activity_id = ?2 and person_id = ?3";

  @PersistenceContext private EntityManager em;

  @Override
  public Cell find(UUID tenantId, UUID activityId, UUID personId) {
    List<?> rows =
        sql(
                "select points, maximum, replaces_teacher from score_time" + ONE,
                tenantId,
                activityId,
                personId)
            .getResultList();
    return rows.isEmpty()
        ? new Cell(Optional.empty(), Optional.empty(), false)
        : cell((Object[]) rows.get(0));
  }

  @Override
  public Instant next(UUID tenantId, UUID activityId, UUID personId, Instant now) {
    Instant first = now.truncatedTo(ChronoUnit.MILLIS);
    if (insert(tenantId, activityId, personId, first)) {
      return first;
    }
    Object last =
        sql(
                "select last_sent_at from score_time" + ONE + " for update",
                tenantId,
                activityId,
                personId)
            .getSingleResult();
    Instant next = Score.after(Optional.of(instant(last)), first);
    sql("update score_time set last_sent_at = ?4" + ONE, tenantId, activityId, personId)
        .setParameter(4, next.atOffset(ZoneOffset.UTC))
        .executeUpdate();
    return next;
  }

  @Override
  public void taken(
      UUID tenantId,
      UUID activityId,
      UUID personId,
      Optional<BigDecimal> points,
      BigDecimal maximum) {
    sql(
            "update score_time set points = ?4, maximum = ?5, replaces_teacher = false" + ONE,
            tenantId,
            activityId,
            personId)
        .setParameter(4, points.orElse(null))
        .setParameter(5, maximum)
        .executeUpdate();
  }

  @Override
  public void letReplace(UUID tenantId, UUID activityId, UUID personId, Instant now) {
    insert(tenantId, activityId, personId, now.truncatedTo(ChronoUnit.MILLIS));
    sql("update score_time set replaces_teacher = true" + ONE, tenantId, activityId, personId)
        .executeUpdate();
  }

  private boolean insert(UUID tenantId, UUID activityId, UUID personId, Instant at) {
    return sql(
                "insert into score_time (tenant_id, activity_id, person_id, last_sent_at)"
                    + " values (?1, ?2, ?3, ?4) on conflict do nothing",
                tenantId,
                activityId,
                personId)
            .setParameter(4, at.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        > 0;
  }

  private Query sql(String text, UUID tenantId, UUID activityId, UUID personId) {
    return em.createNativeQuery(text)
        .setParameter(1, tenantId)
        .setParameter(2, activityId)
        .setParameter(3, personId);
  }

  private static Cell cell(Object[] row) {
    return new Cell(
        Optional.ofNullable((BigDecimal) row[0]),
        Optional.ofNullable((BigDecimal) row[1]),
        (Boolean) row[2]);
  }

  /** The two databases' drivers answer with types of their own. */
  private static Instant instant(Object column) {
    if (column instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    if (column instanceof java.util.Date date) {
      return date.toInstant();
    }
    throw new IllegalStateException("A time came back as " + column.getClass());
  }
}
