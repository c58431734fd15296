package org.tandem.tool.agreements.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.agreements.ThirdParties;
import org.tandem.tool.agreements.ThirdParty;

@ApplicationScoped
@Transactional
class JpaThirdParties implements ThirdParties {
  @PersistenceContext private EntityManager em;

  @Override
  public List<ThirdParty> of(UUID tenantId, UUID engagementId) {
    return rows("x.engagementId = :id order by x.namedAt, x.id", tenantId, engagementId);
  }

  @Override
  public List<ThirdParty> ofPerson(UUID tenantId, UUID personId) {
    return rows(
        "x.personId = :id and x.endedAt is null and x.mentorAgreedAt is not null"
            + " and x.menteeAgreedAt is not null order by x.namedAt, x.id",
        tenantId,
        personId);
  }

  @Override
  public void add(UUID tenantId, ThirdParty named) {
    ThirdPartyEntity row = new ThirdPartyEntity();
    row.id = named.id();
    row.tenantId = tenantId;
    row.engagementId = named.engagementId();
    row.personId = named.personId();
    row.namedBy = named.namedBy();
    row.namedAt = named.namedAt();
    row.set(named);
    em.persist(row);
    em.flush();
  }

  @Override
  public void agree(UUID tenantId, ThirdParty agreed) {
    query("x.id = :id", tenantId, agreed.id()).getSingleResult().set(agreed);
    em.flush();
  }

  @Override
  public void end(UUID tenantId, UUID id, Instant now) {
    query("x.id = :id and x.endedAt is null", tenantId, id)
        .getResultStream()
        .forEach(row -> row.endedAt = now);
    em.flush();
  }

  private List<ThirdParty> rows(String condition, UUID tenantId, UUID id) {
    return query(condition, tenantId, id)
        .getResultStream()
        .map(ThirdPartyEntity::toThirdParty)
        .toList();
  }

  private TypedQuery<ThirdPartyEntity> query(String condition, UUID tenantId, UUID id) {
    return em.createQuery(
            "select x from ThirdPartyEntity x where x.tenantId = :tenant and " + condition,
            ThirdPartyEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("id", id);
  }
}
