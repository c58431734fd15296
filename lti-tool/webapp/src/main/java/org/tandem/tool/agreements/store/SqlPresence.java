package org.tandem.tool.agreements.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.agreements.Presence;

/** One row per person and agreement: it says only where somebody was last. */
@ApplicationScoped
@Transactional
class SqlPresence implements Presence {
  @PersistenceContext private EntityManager em;

  @Override
  public void seen(
      UUID tenantId, UUID engagementId, UUID personId, Optional<String> clauseId, Instant now) {
    int changed =
        em.createNativeQuery(
                "update agreement_presence set clause_id = ?1, seen_at = ?2"
                    + " where tenant_id = ?5 and engagement_id = ?3 and person_id = ?4")
            .setParameter(5, tenantId)
            .setParameter(1, clauseId.orElse(null))
            .setParameter(2, now.atOffset(ZoneOffset.UTC))
            .setParameter(3, engagementId)
            .setParameter(4, personId)
            .executeUpdate();
    if (changed == 0) {
      em.createNativeQuery(
              "insert into agreement_presence"
                  + " (engagement_id, person_id, tenant_id, clause_id, seen_at)"
                  + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
          .setParameter(1, engagementId)
          .setParameter(2, personId)
          .setParameter(3, tenantId)
          .setParameter(4, clauseId.orElse(null))
          .setParameter(5, now.atOffset(ZoneOffset.UTC))
          .executeUpdate();
    }
  }

  @Override
  public Optional<Here> since(UUID tenantId, UUID engagementId, UUID personId, Instant moment) {
    List<?> found =
        em.createNativeQuery(
                "select coalesce(clause_id, '') from agreement_presence where tenant_id = ?1"
                    + " and engagement_id = ?2 and person_id = ?3 and seen_at > ?4")
            .setParameter(1, tenantId)
            .setParameter(2, engagementId)
            .setParameter(3, personId)
            .setParameter(4, moment.atOffset(ZoneOffset.UTC))
            .getResultList();
    return found.stream()
        .findFirst()
        .map(clause -> new Here(Optional.of((String) clause).filter(id -> !id.isEmpty())));
  }
}
