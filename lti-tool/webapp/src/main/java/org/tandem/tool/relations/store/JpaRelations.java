package org.tandem.tool.relations.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.relations.Relation;
import org.tandem.tool.relations.Relations;

@ApplicationScoped
@Transactional
class JpaRelations implements Relations {
  private static final String IN_TENANT =
      "select r from RelationEntity r where r.tenantId = :tenant";
  private static final String IN_ORDER = " order by r.declaredAt, r.id";

  @PersistenceContext private EntityManager em;

  @Override
  public List<Relation> in(UUID tenantId) {
    return list(query(tenantId, IN_ORDER));
  }

  @Override
  public List<Relation> blocksOf(UUID tenantId, UUID personId) {
    return list(
        query(tenantId, " and r.kind = :kind and r.oneId = :person" + IN_ORDER)
            .setParameter("kind", Relation.Kind.BLOCK)
            .setParameter("person", personId));
  }

  @Override
  public void add(Relation relation) {
    RelationEntity row = new RelationEntity();
    row.id = relation.id();
    row.tenantId = relation.tenantId();
    row.kind = relation.kind();
    row.oneId = relation.oneId();
    row.otherId = relation.otherId();
    row.declaredBy = relation.declaredBy();
    row.declaredAt = relation.declaredAt();
    em.persist(row);
    try {
      em.flush();
    } catch (PersistenceException refused) {
      // The same was declared at the same moment: the unique constraint says so.
      Rejection stale = Rejection.stale();
      stale.addSuppressed(refused);
      throw stale;
    }
  }

  @Override
  public void remove(Relation relation) {
    em.createQuery("delete from RelationEntity r where r.tenantId = :tenant and r.id = :id")
        .setParameter("tenant", relation.tenantId())
        .setParameter("id", relation.id())
        .executeUpdate();
  }

  private TypedQuery<RelationEntity> query(UUID tenantId, String more) {
    return em.createQuery(IN_TENANT + more, RelationEntity.class).setParameter("tenant", tenantId);
  }

  private static List<Relation> list(TypedQuery<RelationEntity> query) {
    return query.getResultList().stream().map(RelationEntity::toRelation).toList();
  }
}
