package org.tandem.tool.legacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.lti.legacy.Consumer;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Sealing;
import org.tandem.tool.legacy.LegacyConsumer;
import org.tandem.tool.legacy.LegacyConsumers;

@ApplicationScoped
@Transactional
class JpaLegacyConsumers implements LegacyConsumers {
  @PersistenceContext private EntityManager em;
  private final Sealing sealing;

  @Inject
  JpaLegacyConsumers(Sealing sealing) {
    this.sealing = sealing;
  }

  @Override
  public Optional<LegacyConsumer> find(UUID tenantId, String key) {
    return entity(tenantId, key).map(this::open);
  }

  @Override
  public List<LegacyConsumer> of(UUID tenantId) {
    return em.createQuery(
            "select c from LegacyConsumerEntity c where c.tenantId = :tenant"
                + " order by c.consumerKey",
            LegacyConsumerEntity.class)
        .setParameter("tenant", tenantId)
        .getResultStream()
        .map(this::open)
        .toList();
  }

  @Override
  public void add(LegacyConsumer consumer) {
    if (entity(consumer.tenantId(), consumer.key()).isPresent()) {
      throw Rejection.conflict(
          "consumer-key-taken",
          "This LMS has a key of this name. Remove it first, or use another.");
    }
    LegacyConsumerEntity entity = new LegacyConsumerEntity();
    entity.tenantId = consumer.tenantId();
    entity.consumerKey = consumer.key();
    entity.sealed =
        sealing.seal(consumer.credentials().secret(), purpose(consumer.tenantId(), consumer.key()));
    entity.moves = consumer.moves();
    entity.createdAt = consumer.createdAt();
    em.persist(entity);
    em.flush();
  }

  @Override
  public void remove(UUID tenantId, String key) {
    entity(tenantId, key).ifPresent(em::remove);
  }

  private Optional<LegacyConsumerEntity> entity(UUID tenantId, String key) {
    return Optional.ofNullable(
        em.find(LegacyConsumerEntity.class, new LegacyConsumerEntity.Key(tenantId, key)));
  }

  private LegacyConsumer open(LegacyConsumerEntity entity) {
    String secret = sealing.open(entity.sealed, purpose(entity.tenantId, entity.consumerKey));
    return new LegacyConsumer(
        entity.tenantId, new Consumer(entity.consumerKey, secret), entity.moves, entity.createdAt);
  }

  private static String purpose(UUID tenantId, String key) {
    return "legacy-consumer " + tenantId + " " + key;
  }
}
