package org.tandem.tool.imports.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.imports.PeopleImport;
import org.tandem.tool.imports.PeopleImports;
import org.tandem.tool.kernel.store.Sql;

@ApplicationScoped
@Transactional
class JpaPeopleImports implements PeopleImports {
  private static final int NEWEST = 20;
  private static final String OF_PROGRAM =
      "select i from PeopleImportEntity i where i.tenantId = :tenant and i.programId = :program";

  @PersistenceContext private EntityManager em;
  @Inject private Sql sql;

  @Override
  public List<PeopleImport> of(UUID tenantId, UUID programId) {
    return em.createQuery(
            OF_PROGRAM + " order by i.madeAt desc, i.id desc", PeopleImportEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("program", programId)
        .setMaxResults(NEWEST)
        .getResultStream()
        .map(PeopleImportEntity::toImport)
        .toList();
  }

  @Override
  public Optional<PeopleImport> find(UUID tenantId, UUID programId, UUID id) {
    return em.createQuery(OF_PROGRAM + " and i.id = :id", PeopleImportEntity.class)
        .setParameter("tenant", tenantId)
        .setParameter("program", programId)
        .setParameter("id", id)
        .setHint("eclipselink.refresh", "True")
        .getResultStream()
        .findFirst()
        .map(PeopleImportEntity::toImport);
  }

  @Override
  public void add(PeopleImport made, String content) {
    em.persist(PeopleImportEntity.of(made));
    em.flush();
    sql.update(
        "update people_import set content = ? where tenant_id = ? and id = ?",
        content,
        made.place().tenantId(),
        made.id());
  }

  @Override
  public boolean move(PeopleImport seen, PeopleImport.State next) {
    return em.createQuery(
                "update PeopleImportEntity i set i.state = :next, i.claim = null, i.failure = null"
                    + " where i.tenantId = :tenant and i.id = :id and i.state = :seen")
            .setParameter("next", next)
            .setParameter("tenant", seen.place().tenantId())
            .setParameter("id", seen.id())
            .setParameter("seen", seen.state())
            .executeUpdate()
        == 1;
  }
}
