package org.tandem.tool.platforms.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.tandem.lti.keys.PlatformKeySet.Fetched;
import org.tandem.tool.platforms.PlatformKeyStore;

/** Writes in transactions of its own: a launch that fails later must not undo a fetch. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JpaPlatformKeyStore implements PlatformKeyStore {
  @PersistenceContext private EntityManager em;

  @Override
  public Optional<Fetched> load(UUID registrationId) {
    return Optional.ofNullable(em.find(PlatformKeysEntity.class, registrationId))
        .flatMap(
            entity ->
                entity.jwks == null || entity.fetchedAt == null
                    ? Optional.empty()
                    : Optional.of(new Fetched(entity.jwks, entity.fetchedAt)));
  }

  @Override
  public boolean mayFetch(UUID registrationId, Instant now, Instant notSince) {
    int claimed =
        em.createQuery(
                "update PlatformKeysEntity k set k.attemptedAt = :now"
                    + " where k.tenantId = :tenant and k.attemptedAt <= :notSince")
            .setParameter("now", now)
            .setParameter("tenant", registrationId)
            .setParameter("notSince", notSince)
            .executeUpdate();
    if (claimed > 0) {
      return true;
    }
    return insert(registrationId, now) > 0;
  }

  @Override
  public void save(UUID registrationId, Fetched fetched) {
    insert(registrationId, fetched.at());
    em.createQuery(
            "update PlatformKeysEntity k"
                + " set k.jwks = :jwks, k.fetchedAt = :at, k.attemptedAt = :at"
                + " where k.tenantId = :tenant")
        .setParameter("jwks", fetched.jwks())
        .setParameter("at", fetched.at())
        .setParameter("tenant", registrationId)
        .executeUpdate();
  }

  /** Both databases take this form of "unless there is one already", without failing. */
  private int insert(UUID registrationId, Instant attemptedAt) {
    return em.createNativeQuery(
            "insert into platform_keys (tenant_id, attempted_at) values (?1, ?2)"
                + " on conflict do nothing")
        .setParameter(1, registrationId)
        .setParameter(2, attemptedAt.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
