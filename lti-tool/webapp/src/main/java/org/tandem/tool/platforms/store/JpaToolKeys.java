package org.tandem.tool.platforms.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.tandem.lti.keys.KeyRotation;
import org.tandem.lti.keys.KeyRotation.Life;
import org.tandem.lti.keys.ToolKey;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.Sealing;
import org.tandem.tool.platforms.ToolKeys;

@ApplicationScoped
@Transactional
class JpaToolKeys implements ToolKeys {
  @PersistenceContext private EntityManager em;
  private final Sealing sealing;
  private final Clock clock;

  /** A key never changes under its id, so what was opened once stays good. */
  private final ConcurrentMap<String, ToolKey> opened = new ConcurrentHashMap<>();

  @Inject
  JpaToolKeys(Sealing sealing, Clock clock) {
    this.sealing = sealing;
    this.clock = clock;
  }

  @Override
  public ToolKey current(UUID registrationId) {
    List<ToolKeyEntity> keys = entities(registrationId);
    return KeyRotation.signing(lives(keys), clock.instant())
        .flatMap(life -> keys.stream().filter(key -> key.kid.equals(life.kid())).findFirst())
        .map(this::open)
        .orElseThrow(() -> Rejection.notFound("registration"));
  }

  @Override
  public List<ToolKey> published(UUID registrationId) {
    Instant now = clock.instant();
    return entities(registrationId).stream()
        .filter(key -> key.life().isPublished(now))
        .map(this::open)
        .toList();
  }

  @Override
  public List<Life> lives(UUID registrationId) {
    return lives(entities(registrationId));
  }

  @Override
  public ToolKey create(UUID registrationId) {
    ToolKey key = ToolKey.generate();
    add(registrationId, key, Life.first(key.kid(), clock.instant()));
    return key;
  }

  @Override
  public Life rotate(UUID registrationId, KeyRotation rotation) {
    ToolKey key = ToolKey.generate();
    if (em.createNativeQuery("select id from registration where id = ?1 for update")
        .setParameter(1, registrationId)
        .getResultList()
        .isEmpty()) {
      throw Rejection.notFound("registration");
    }
    Instant now = clock.instant();
    List<ToolKeyEntity> old = entities(registrationId);
    boolean waiting = old.stream().anyMatch(each -> each.life().signsFrom().isAfter(now));
    if (waiting && !rotation.lead().isZero()) {
      throw Rejection.conflict(
          "key-waiting", "A new key is published already and waits for its turn.");
    }
    Life next = rotation.next(key.kid(), now);
    Instant withdrawal = rotation.withdrawal(next);
    old.forEach(each -> each.withdrawAt(withdrawal));
    if (rotation.overlap().isZero()) {
      distrustDocuments(registrationId, now);
    }
    add(registrationId, key, next);
    return next;
  }

  @Override
  public List<UUID> olderThan(Instant publishedBefore) {
    return em.createQuery(
            "select k.tenantId from ToolKeyEntity k, RegistrationEntity r where r.id = k.tenantId"
                + " group by k.tenantId having max(k.createdAt) < :before",
            UUID.class)
        .setParameter("before", publishedBefore)
        .getResultList();
  }

  @Override
  public boolean areReadable() {
    try {
      em.createQuery("select k from ToolKeyEntity k order by k.createdAt desc", ToolKeyEntity.class)
          .setMaxResults(1)
          .getResultList()
          .forEach(this::open);
      return true;
    } catch (IllegalStateException otherSecret) {
      return false;
    }
  }

  @Override
  public void forget(UUID registrationId) {
    em.createQuery("delete from ToolKeyEntity k where k.tenantId = :tenant")
        .setParameter("tenant", registrationId)
        .executeUpdate();
  }

  @Override
  public int forgetWithdrawn(Instant before) {
    return em.createQuery("delete from ToolKeyEntity k where k.withdrawnAt < :before")
        .setParameter("before", before)
        .executeUpdate();
  }

  /** Whoever has a key that got out could sign documents as well: it vouches for none any more. */
  private void distrustDocuments(UUID registrationId, Instant now) {
    em.createNativeQuery(
            "update document_key set got_out_at = ?1 where tenant_id = ?2 and got_out_at is null")
        .setParameter(1, now.atOffset(ZoneOffset.UTC))
        .setParameter(2, registrationId)
        .executeUpdate();
  }

  private void add(UUID registrationId, ToolKey key, Life life) {
    ToolKeyEntity entity = new ToolKeyEntity();
    entity.tenantId = registrationId;
    entity.kid = key.kid();
    entity.sealed = sealing.seal(key.toPrivateJson(), purpose(registrationId));
    entity.createdAt = life.publishedAt();
    entity.signsFrom = life.signsFrom();
    em.persist(entity);
  }

  private List<ToolKeyEntity> entities(UUID registrationId) {
    return em.createQuery(
            "select k from ToolKeyEntity k where k.tenantId = :tenant or k.tenantId in"
                + " (select a.tenantId from RegistrationAliasEntity a where a.alias = :tenant)"
                + " order by k.createdAt desc",
            ToolKeyEntity.class)
        .setParameter("tenant", registrationId)
        .getResultList();
  }

  private static List<Life> lives(List<ToolKeyEntity> keys) {
    return keys.stream().map(ToolKeyEntity::life).toList();
  }

  private ToolKey open(ToolKeyEntity entity) {
    return opened.computeIfAbsent(
        entity.tenantId + " " + entity.kid,
        id -> ToolKey.fromPrivateJson(sealing.open(entity.sealed, purpose(entity.tenantId))));
  }

  private static String purpose(UUID registrationId) {
    return "tool-key " + registrationId;
  }
}
