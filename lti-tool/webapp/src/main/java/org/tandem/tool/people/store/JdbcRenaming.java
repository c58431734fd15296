package org.tandem.tool.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.people.Renaming;

/** Whoever gives way is deleted: foreign keys let go only what nothing hangs on. */
@ApplicationScoped
@Transactional
class JdbcRenaming implements Renaming {
  private final Sql sql;

  @Inject
  JdbcRenaming(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void person(UUID tenantId, String subject, String newSubject) {
    Optional<UUID> known = person(tenantId, subject);
    if (known.isPresent()) {
      person(tenantId, newSubject).ifPresent(other -> remove(tenantId, "person", other));
      sql.update(
          "update person set subject = ? where tenant_id = ? and id = ?",
          newSubject,
          tenantId,
          known.get());
    }
  }

  @Override
  public void course(
      UUID tenantId,
      String deploymentId,
      String contextId,
      String newDeploymentId,
      String newContextId) {
    Optional<UUID> known = course(tenantId, deploymentId, contextId);
    if (known.isPresent()) {
      course(tenantId, newDeploymentId, newContextId)
          .ifPresent(other -> remove(tenantId, "course", other));
      sql.update(
          "update course set deployment_id = ?, context_id = ? where tenant_id = ? and id = ?",
          newDeploymentId,
          newContextId,
          tenantId,
          known.get());
    }
  }

  private void remove(UUID tenantId, String table, UUID id) {
    sql.update("delete from membership where tenant_id = ? and " + table + "_id = ?", tenantId, id);
    sql.update("delete from " + table + " where tenant_id = ? and id = ?", tenantId, id);
  }

  private Optional<UUID> person(UUID tenantId, String subject) {
    return sql.first(
        row -> row.getObject(1, UUID.class),
        "select id from person where tenant_id = ? and subject = ?",
        tenantId,
        subject);
  }

  private Optional<UUID> course(UUID tenantId, String deploymentId, String contextId) {
    return sql.first(
        row -> row.getObject(1, UUID.class),
        "select id from course where tenant_id = ? and deployment_id = ? and context_id = ?",
        tenantId,
        deploymentId,
        contextId);
  }
}
