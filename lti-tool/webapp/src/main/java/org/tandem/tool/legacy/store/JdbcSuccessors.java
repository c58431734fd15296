package org.tandem.tool.legacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.legacy.Successors;

@ApplicationScoped
class JdbcSuccessors implements Successors {
  private final Sql sql;

  @Inject
  JdbcSuccessors(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<String> subject(UUID tenantId, String consumerKey, String userId) {
    return sql.first(
        row -> row.getString(1),
        "select subject from legacy_person"
            + " where tenant_id = ? and consumer_key = ? and user_id = ?",
        tenantId,
        consumerKey,
        userId);
  }

  @Override
  public Optional<Place> place(UUID tenantId, LegacyPlace legacy) {
    return sql.first(
        row -> new Place(row.getString(1), row.getString(2)),
        "select new_deployment_id, new_context_id from legacy_course"
            + " where tenant_id = ? and consumer_key = ? and context_id = ?",
        tenantId,
        legacy.consumerKey(),
        legacy.contextId());
  }

  @Override
  public Optional<LegacyPlace> origin(UUID tenantId, Place place) {
    return sql.first(
        row -> new LegacyPlace(row.getString(1), row.getString(2)),
        "select consumer_key, context_id from legacy_course"
            + " where tenant_id = ? and new_deployment_id = ? and new_context_id = ?",
        tenantId,
        place.deploymentId(),
        place.contextId());
  }

  @Override
  public boolean add(UUID tenantId, String consumerKey, String userId, String subject) {
    return sql.update(
            "insert into legacy_person (tenant_id, consumer_key, user_id, subject)"
                + " values (?, ?, ?, ?) on conflict do nothing",
            tenantId,
            consumerKey,
            userId,
            subject)
        == 1;
  }

  @Override
  public boolean add(UUID tenantId, LegacyPlace legacy, Place place) {
    return sql.update(
            "insert into legacy_course (tenant_id, consumer_key, context_id, new_deployment_id,"
                + " new_context_id) values (?, ?, ?, ?, ?) on conflict do nothing",
            tenantId,
            legacy.consumerKey(),
            legacy.contextId(),
            place.deploymentId(),
            place.contextId())
        == 1;
  }
}
