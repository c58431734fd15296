package org.tandem.tool.legacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tandem.tool.legacy.Successors;

@ApplicationScoped
@Transactional
class JpaSuccessors implements Successors {
  @PersistenceContext private EntityManager em;

  @Override
  public Optional<String> subject(UUID tenantId, String consumerKey, String userId) {
    return rows(
            "select subject from legacy_person"
                + " where tenant_id = ?1 and consumer_key = ?2 and user_id = ?3",
            tenantId,
            consumerKey,
            userId)
        .map(String.class::cast)
        .findFirst();
  }

  @Override
  public Optional<Place> place(UUID tenantId, LegacyPlace legacy) {
    return rows(
            "select new_deployment_id, new_context_id from legacy_course"
                + " where tenant_id = ?1 and consumer_key = ?2 and context_id = ?3",
            tenantId,
            legacy.consumerKey(),
            legacy.contextId())
        .map(Object[].class::cast)
        .map(row -> new Place((String) row[0], (String) row[1]))
        .findFirst();
  }

  @Override
  public Optional<LegacyPlace> origin(UUID tenantId, Place place) {
    return rows(
            "select consumer_key, context_id from legacy_course"
                + " where tenant_id = ?1 and new_deployment_id = ?2 and new_context_id = ?3",
            tenantId,
            place.deploymentId(),
            place.contextId())
        .map(Object[].class::cast)
        .map(row -> new LegacyPlace((String) row[0], (String) row[1]))
        .findFirst();
  }

  @Override
  public boolean add(UUID tenantId, String consumerKey, String userId, String subject) {
    return query(
                "insert into legacy_person (tenant_id, consumer_key, user_id, subject)"
                    + " values (?1, ?2, ?3, ?4) on conflict do nothing",
                tenantId,
                consumerKey,
                userId,
                subject)
            .executeUpdate()
        == 1;
  }

  @Override
  public boolean add(UUID tenantId, LegacyPlace legacy, Place place) {
    return query(
                "insert into legacy_course (tenant_id, consumer_key, context_id,"
                    + " new_deployment_id, new_context_id)"
                    + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing",
                tenantId,
                legacy.consumerKey(),
                legacy.contextId(),
                place.deploymentId(),
                place.contextId())
            .executeUpdate()
        == 1;
  }

  private Stream<?> rows(String sql, Object... values) {
    return query(sql, values).getResultList().stream();
  }

  private Query query(String sql, Object... values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
