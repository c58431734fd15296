package org.tandem.tool.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tandem.tool.people.Renaming;

/** Whoever gives way is deleted: foreign keys let go only what nothing hangs on. */
@ApplicationScoped
@Transactional
class JpaRenaming implements Renaming {
  private static final String IS_PERSON = "tenant_id = ?1 and subject = ?2";
  private static final String IS_COURSE =
      "tenant_id = ?1 and deployment_id = ?2 and context_id = ?3";

  @PersistenceContext private EntityManager em;

  @Override
  public void person(UUID tenantId, String subject, String newSubject) {
    if (query("select id from person where " + IS_PERSON, tenantId, subject)
        .getResultList()
        .isEmpty()) {
      return;
    }
    run(
        "delete from membership where person_id in (select id from person where " + IS_PERSON + ")",
        tenantId,
        newSubject);
    run("delete from person where " + IS_PERSON, tenantId, newSubject);
    run("update person set subject = ?3 where " + IS_PERSON, tenantId, subject, newSubject);
  }

  @Override
  public void course(
      UUID tenantId,
      String deploymentId,
      String contextId,
      String newDeploymentId,
      String newContextId) {
    if (query("select id from course where " + IS_COURSE, tenantId, deploymentId, contextId)
        .getResultList()
        .isEmpty()) {
      return;
    }
    run(
        "delete from membership where course_id in (select id from course where " + IS_COURSE + ")",
        tenantId,
        newDeploymentId,
        newContextId);
    run("delete from course where " + IS_COURSE, tenantId, newDeploymentId, newContextId);
    run(
        "update course set deployment_id = ?4, context_id = ?5 where " + IS_COURSE,
        tenantId,
        deploymentId,
        contextId,
        newDeploymentId,
        newContextId);
  }

  private void run(String sql, Object... values) {
    query(sql, values).executeUpdate();
  }

  private Query query(String sql, Object... values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
