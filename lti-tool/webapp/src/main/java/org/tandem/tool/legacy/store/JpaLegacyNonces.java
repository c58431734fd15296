package org.tandem.tool.legacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.tandem.tool.kernel.Secret;
import org.tandem.tool.legacy.LegacyNonces;

/** In transactions of their own: a launch that fails later has used its nonce all the same. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JpaLegacyNonces implements LegacyNonces {
  @PersistenceContext private EntityManager em;

  @Override
  public boolean remember(UUID tenantId, String key, String nonce, Instant forgetAfter) {
    return em.createNativeQuery(
                "insert into legacy_nonce (tenant_id, consumer_key, nonce_hash, forget_after)"
                    + " values (?1, ?2, ?3, ?4) on conflict do nothing")
            .setParameter(1, tenantId)
            .setParameter(2, key)
            .setParameter(3, Secret.hash(nonce))
            .setParameter(4, forgetAfter.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  @Override
  public void purge(Instant now) {
    em.createNativeQuery("delete from legacy_nonce where forget_after < ?1")
        .setParameter(1, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
