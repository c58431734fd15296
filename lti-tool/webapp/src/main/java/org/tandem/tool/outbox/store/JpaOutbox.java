package org.tandem.tool.outbox.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.outbox.Deliveries;
import org.tandem.tool.outbox.Delivery;
import org.tandem.tool.outbox.MessageSent;
import org.tandem.tool.outbox.NewMessage;
import org.tandem.tool.outbox.Outbox;

@ApplicationScoped
@Transactional
class JpaOutbox implements Outbox, Deliveries {
  private static final int MOST_SHOWN = 300;

  /** Runs under the row's lock, so that a worker claims either the old message or the new one. */
  private static final String REPLACE =
      "update MessageEntity m set m.payload = :payload, m.subject = :subject,"
          + " m.status = org.tandem.tool.outbox.Delivery.Status.WAITING, m.attempts = 0,"
          + " m.nextTryAt = :now, m.createdAt = :now, m.reason = null, m.error = null,"
          + " m.finishedAt = null"
          + " where m.tenantId = :tenant and m.kind = :kind and m.key = :key"
          + " and m.status in (org.tandem.tool.outbox.Delivery.Status.WAITING,"
          + " org.tandem.tool.outbox.Delivery.Status.DEAD)";

  @PersistenceContext private EntityManager em;
  private final Ids ids;
  private final Clock clock;
  private final Event<MessageSent> sent;

  @Inject
  JpaOutbox(Ids ids, Clock clock, Event<MessageSent> sent) {
    this.ids = ids;
    this.clock = clock;
    this.sent = sent;
  }

  @Override
  public void send(NewMessage message) {
    Instant now = clock.instant();
    int replaced =
        em.createQuery(REPLACE)
            .setParameter("payload", message.payload().toString())
            .setParameter("subject", cut(message.subject(), 300))
            .setParameter("now", now)
            .setParameter("tenant", message.tenantId())
            .setParameter("kind", message.kind())
            .setParameter("key", message.key())
            .executeUpdate();
    if (replaced == 0) {
      em.persist(entity(message, now));
    }
    sent.fire(new MessageSent(message.tenantId()));
  }

  @Override
  public Optional<Delivery> of(UUID tenantId, String kind, String key) {
    return em.createQuery(
            "select m from MessageEntity m where m.tenantId = :tenant and m.kind = :kind"
                + " and m.key = :key order by m.createdAt desc, m.id desc",
            MessageEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("kind", kind)
        .setParameter("key", key)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(MessageEntity::toDelivery);
  }

  @Override
  public Optional<Delivery> find(UUID id) {
    return Optional.ofNullable(em.find(MessageEntity.class, id)).map(MessageEntity::toDelivery);
  }

  @Override
  public List<Delivery> undelivered(Optional<UUID> tenantId) {
    String tenant = tenantId.isPresent() ? " and m.tenantId = :tenant" : "";
    var query =
        em.createQuery(
            "select m from MessageEntity m"
                + " where m.status <> org.tandem.tool.outbox.Delivery.Status.DELIVERED"
                + tenant
                + " order by m.createdAt, m.id",
            MessageEntity.class);
    tenantId.ifPresent(id -> query.setParameter("tenant", id));
    return query
        .setMaxResults(MOST_SHOWN)
        .getResultStream()
        .map(MessageEntity::toDelivery)
        .toList();
  }

  @Override
  public boolean retry(UUID id) {
    int changed =
        em.createQuery(
                "update MessageEntity m"
                    + " set m.status = org.tandem.tool.outbox.Delivery.Status.WAITING,"
                    + " m.nextTryAt = :now, m.createdAt = :now, m.finishedAt = null"
                    + " where m.id = :id and m.status in"
                    + " (org.tandem.tool.outbox.Delivery.Status.WAITING,"
                    + " org.tandem.tool.outbox.Delivery.Status.DEAD)")
            .setParameter("now", clock.instant())
            .setParameter("id", id)
            .executeUpdate();
    find(id).ifPresent(delivery -> sent.fire(new MessageSent(delivery.tenantId())));
    return changed > 0;
  }

  @Override
  public boolean settle(UUID id, String reason) {
    return em.createQuery(
                "update MessageEntity m"
                    + " set m.status = org.tandem.tool.outbox.Delivery.Status.DELIVERED,"
                    + " m.reason = :reason, m.finishedAt = :now where m.id = :id"
                    + " and m.status = org.tandem.tool.outbox.Delivery.Status.DEAD")
            .setParameter("reason", reason)
            .setParameter("now", clock.instant())
            .setParameter("id", id)
            .executeUpdate()
        > 0;
  }

  private MessageEntity entity(NewMessage message, Instant now) {
    MessageEntity entity = new MessageEntity();
    entity.id = ids.next();
    entity.tenantId = message.tenantId();
    entity.kind = message.kind();
    entity.key = message.key();
    entity.subject = cut(message.subject(), 300);
    entity.payload = message.payload().toString();
    entity.status = Delivery.Status.WAITING;
    entity.attempts = 0;
    entity.nextTryAt = now;
    entity.createdAt = now;
    return entity;
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
