package org.tandem.tool.platforms.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.tandem.lti.keys.ToolKey;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.platforms.Sealing;
import org.tandem.tool.platforms.ToolKeys;

@ApplicationScoped
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
  @Transactional
  public ToolKey current(UUID registrationId) {
    return published(registrationId).stream()
        .findFirst()
        .orElseThrow(() -> Rejection.notFound("registration"));
  }

  @Override
  @Transactional
  public List<ToolKey> published(UUID registrationId) {
    return em.createQuery(
            "select k from ToolKeyEntity k where k.tenantId = :tenant or k.tenantId in"
                + " (select a.tenantId from RegistrationAliasEntity a where a.alias = :tenant)"
                + " order by k.createdAt desc",
            ToolKeyEntity.class)
        .setParameter("tenant", registrationId)
        .getResultStream()
        .map(this::open)
        .toList();
  }

  @Override
  @Transactional
  public ToolKey create(UUID registrationId) {
    ToolKey key = ToolKey.generate();
    ToolKeyEntity entity = new ToolKeyEntity();
    entity.tenantId = registrationId;
    entity.kid = key.kid();
    entity.sealed = sealing.seal(key.toPrivateJson(), purpose(registrationId));
    entity.createdAt = clock.instant();
    em.persist(entity);
    return key;
  }

  @Override
  @Transactional
  public void forget(UUID registrationId) {
    em.createQuery("delete from ToolKeyEntity k where k.tenantId = :tenant")
        .setParameter("tenant", registrationId)
        .executeUpdate();
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
