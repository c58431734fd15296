package org.tandem.tool.passback.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.tandem.lti.ags.Score;
import org.tandem.tool.passback.ScoreTimes;

/** In a transaction of its own, so that a time is never used twice, whatever comes after. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JpaScoreTimes implements ScoreTimes {
  @PersistenceContext private EntityManager em;

  @Override
  public Instant next(UUID tenantId, UUID activityId, UUID personId, Instant now) {
    Instant first = now.truncatedTo(ChronoUnit.MILLIS);
    int inserted =
        em.createNativeQuery(
                "insert into score_time (tenant_id, activity_id, person_id, last_sent_at)"
                    + " values (?1, ?2, ?3, ?4) on conflict do nothing")
            .setParameter(1, tenantId)
            .setParameter(2, activityId)
            .setParameter(3, personId)
            .setParameter(4, first.atOffset(ZoneOffset.UTC))
            .executeUpdate();
    if (inserted > 0) {
      return first;
    }
    Object last =
        em.createNativeQuery(
                "select last_sent_at from score_time where tenant_id = ?1"
                    + " and activity_id = ?2 and person_id = ?3 for update")
            .setParameter(1, tenantId)
            .setParameter(2, activityId)
            .setParameter(3, personId)
            .getSingleResult();
    Instant next = Score.after(Optional.of(instant(last)), first);
    em.createNativeQuery(
            "update score_time set last_sent_at = ?1 where tenant_id = ?2"
                + " and activity_id = ?3 and person_id = ?4")
        .setParameter(1, next.atOffset(ZoneOffset.UTC))
        .setParameter(2, tenantId)
        .setParameter(3, activityId)
        .setParameter(4, personId)
        .executeUpdate();
    return next;
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
