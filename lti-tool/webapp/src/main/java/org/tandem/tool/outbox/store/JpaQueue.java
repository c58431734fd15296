package org.tandem.tool.outbox.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.outbox.Delivery;
import org.tandem.tool.outbox.Delivery.Status;
import org.tandem.tool.outbox.Message;
import org.tandem.tool.outbox.Queue;

@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JpaQueue implements Queue {
  private static final int FEW = 20;
  private static final String REPLACED = "replaced";

  /**
   * Only the oldest unfinished message of a key can be claimed. Were it otherwise, two nodes could
   * each claim one of a key's messages, as neither sees the other's uncommitted claim. In SQL and
   * not in JPQL, because the conditions on the row itself must stand in the update, where they are
   * checked again after waiting for the row's lock: EclipseLink moves them into a subquery, which
   * PostgreSQL does not check again, and then several workers win.
   */
  private static final String CLAIM =
      "update outbox_message as m set status = 'UNDER_WAY', claim = ?1, claimed_at = ?2,"
          + " attempts = attempts + 1"
          + " where m.id = ?3 and m.status = 'WAITING' and m.next_try_at <= ?2"
          + " and not exists (select 1 from outbox_message o where o.tenant_id = m.tenant_id"
          + " and o.kind = m.kind and o.message_key = m.message_key"
          + " and o.status in ('WAITING', 'UNDER_WAY')"
          + " and (o.created_at < m.created_at or (o.created_at = m.created_at and o.id < m.id)))";

  private static final String FINISH =
      "update MessageEntity m set m.status = :status, m.claim = null, m.claimedAt = null,"
          + " m.reason = :reason, m.error = :error, m.nextTryAt = :next, m.finishedAt = :finished"
          + " where m.id = :id and m.claim = :claim";

  private static final String NEW_LANE =
      "insert into outbox_lane (tenant_id, held_until, quiet_until) values (?1, ?2, ?2)"
          + " on conflict do nothing";

  private static final String ENTER =
      "update outbox_lane set holder = ?1, held_until = ?2 where tenant_id = ?3"
          + " and quiet_until <= ?4 and (held_until <= ?4 or holder = ?1)";

  private static final String LEAVE =
      "update outbox_lane set holder = null, held_until = ?1, quiet_until = ?2"
          + " where tenant_id = ?3 and holder = ?4";

  @PersistenceContext private EntityManager em;

  @Override
  public List<UUID> tenantsWithWork(Instant now) {
    return em.createQuery(
            "select distinct m.tenantId from MessageEntity m"
                + " where m.status = :waiting and m.nextTryAt <= :now",
            UUID.class)
        .setParameter("waiting", Status.WAITING)
        .setParameter("now", now)
        .getResultList();
  }

  @Override
  public boolean enter(UUID tenantId, UUID holder, Instant now, Instant until) {
    em.createNativeQuery(NEW_LANE)
        .setParameter(1, tenantId)
        .setParameter(2, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
    return em.createNativeQuery(ENTER)
            .setParameter(1, holder)
            .setParameter(2, until.atOffset(ZoneOffset.UTC))
            .setParameter(3, tenantId)
            .setParameter(4, now.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        > 0;
  }

  @Override
  public void leave(UUID tenantId, UUID holder, Instant now, Instant quietUntil) {
    em.createNativeQuery(LEAVE)
        .setParameter(1, now.atOffset(ZoneOffset.UTC))
        .setParameter(2, quietUntil.atOffset(ZoneOffset.UTC))
        .setParameter(3, tenantId)
        .setParameter(4, holder)
        .executeUpdate();
  }

  @Override
  public List<UUID> due(UUID tenantId, Instant now) {
    return em.createQuery(
            "select m.id from MessageEntity m where m.tenantId = :tenant"
                + " and m.status = :waiting and m.nextTryAt <= :now"
                + " order by m.nextTryAt, m.id",
            UUID.class)
        .setParameter("tenant", tenantId)
        .setParameter("waiting", Status.WAITING)
        .setParameter("now", now)
        .setMaxResults(FEW)
        .getResultList();
  }

  @Override
  public Optional<Claimed> claim(UUID id, UUID claim, Instant now) {
    int claimed =
        em.createNativeQuery(CLAIM)
            .setParameter(1, claim)
            .setParameter(2, now.atOffset(ZoneOffset.UTC))
            .setParameter(3, id)
            .executeUpdate();
    return claimed == 0
        ? Optional.empty()
        : Optional.ofNullable(em.find(MessageEntity.class, id))
            .map(entity -> new Claimed(message(entity), entity.kind, claim));
  }

  @Override
  public void delivered(Claimed claimed, Optional<String> note, Instant now) {
    finish(claimed, Status.DELIVERED, null, note.orElse(null), now, now);
  }

  @Override
  public void later(Claimed claimed, String reason, String error, Instant nextTryAt) {
    if (isReplaced(claimed)) {
      finish(claimed, Status.DELIVERED, REPLACED, null, nextTryAt, nextTryAt);
    } else {
      finish(claimed, Status.WAITING, reason, error, nextTryAt, null);
    }
  }

  @Override
  public void dead(Claimed claimed, String reason, String error, Instant now) {
    if (isReplaced(claimed)) {
      finish(claimed, Status.DELIVERED, REPLACED, null, now, now);
    } else {
      finish(claimed, Status.DEAD, reason, error, now, now);
    }
  }

  @Override
  public int releaseClaimedBefore(Instant before, Instant now) {
    return em.createQuery(
            "update MessageEntity m set m.status = :waiting, m.claim = null, m.claimedAt = null,"
                + " m.nextTryAt = :now where m.status = :underWay and m.claimedAt < :before")
        .setParameter("waiting", Status.WAITING)
        .setParameter("underWay", Status.UNDER_WAY)
        .setParameter("now", now)
        .setParameter("before", before)
        .executeUpdate();
  }

  @Override
  public int forgetDeliveredBefore(Instant before) {
    return em.createQuery(
            "delete from MessageEntity m where m.status = :delivered and m.finishedAt < :before")
        .setParameter("delivered", Status.DELIVERED)
        .setParameter("before", before)
        .executeUpdate();
  }

  /** A newer message of the same key came while this one was under way: it says it all. */
  private boolean isReplaced(Claimed claimed) {
    return !em.createQuery(
            "select o.id from MessageEntity o, MessageEntity m where m.id = :id"
                + " and o.tenantId = m.tenantId and o.kind = m.kind and o.key = m.key"
                + " and o.id <> m.id and o.status = :waiting",
            UUID.class)
        .setParameter("id", claimed.message().id())
        .setParameter("waiting", Status.WAITING)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  private void finish(
      Claimed claimed,
      Delivery.Status status,
      @Nullable String reason,
      @Nullable String error,
      Instant next,
      @Nullable Instant finished) {
    Query query = em.createQuery(FINISH);
    query.setParameter("status", status);
    query.setParameter("reason", reason);
    query.setParameter(
        "error", error == null || error.length() <= 2000 ? error : error.substring(0, 2000));
    query.setParameter("next", next);
    query.setParameter("finished", finished);
    query.setParameter("id", claimed.message().id());
    query.setParameter("claim", claimed.claim());
    query.executeUpdate();
  }

  private static Message message(MessageEntity entity) {
    return new Message(
        entity.id,
        entity.tenantId,
        entity.key,
        parse(entity.payload),
        entity.attempts,
        entity.createdAt);
  }

  private static JsonObject parse(String payload) {
    try (JsonReader reader = Json.createReader(new StringReader(payload))) {
      return reader.readObject();
    }
  }
}
