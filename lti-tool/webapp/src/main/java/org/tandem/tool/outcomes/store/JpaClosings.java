package org.tandem.tool.outcomes.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.tool.agreements.Signature;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.outcomes.Closed;
import org.tandem.tool.outcomes.Closings;

@ApplicationScoped
@Transactional
class JpaClosings implements Closings {
  @PersistenceContext private EntityManager em;
  @Inject private Ids ids;

  @Override
  public List<Signature> signatures(UUID tenantId, UUID engagementId) {
    return em
        .createQuery(
            "select s from ClosingSignatureEntity s where s.tenantId = :tenant"
                + " and s.engagementId = :engagement order by s.signedAt, s.id",
            ClosingSignatureEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("engagement", engagementId)
        .getResultList()
        .stream()
        .map(ClosingSignatureEntity::toSignature)
        .toList();
  }

  @Override
  public void add(UUID tenantId, UUID engagementId, Signature signature) {
    ClosingSignatureEntity row = new ClosingSignatureEntity();
    row.id = ids.next();
    row.tenantId = tenantId;
    row.engagementId = engagementId;
    row.personId = signature.personId();
    row.party = signature.party();
    row.contentHash = signature.contentHash();
    row.issuer = signature.issuer();
    row.subject = signature.subject();
    row.deploymentId = signature.deploymentId();
    row.launchedAt = signature.launchedAt();
    row.signedAt = signature.signedAt();
    em.persist(row);
    em.flush();
  }

  @Override
  public void add(UUID tenantId, Closed closed) {
    em.persist(OutcomeEntity.of(tenantId, closed));
    em.flush();
  }

  @Override
  public Map<UUID, Closed> closed(UUID tenantId, Collection<UUID> engagementIds) {
    Map<UUID, Closed> closed = new HashMap<>();
    if (engagementIds.isEmpty()) {
      return closed;
    }
    em.createQuery(
            "select o from OutcomeEntity o where o.tenantId = :tenant"
                + " and o.engagementId in :engagements",
            OutcomeEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("engagements", engagementIds)
        .getResultList()
        .forEach(row -> closed.put(row.engagementId, row.toClosed()));
    return closed;
  }
}
