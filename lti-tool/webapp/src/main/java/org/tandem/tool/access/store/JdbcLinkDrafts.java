package org.tandem.tool.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.tandem.tool.access.LaunchSession;
import org.tandem.tool.access.LinkDrafts;
import org.tandem.tool.kernel.Secret;
import org.tandem.tool.kernel.store.Sql;

@ApplicationScoped
class JdbcLinkDrafts implements LinkDrafts {
  private static final String OF_PERSON =
      " where tenant_id = ? and course_id = ? and person_id = ?";

  private final Sql sql;

  @Inject
  JdbcLinkDrafts(Sql sql) {
    this.sql = sql;
  }

  // Of two writers at once both may find no row; then one inserts, and the other's is a moment
  // older.
  @Override
  public void keep(LaunchSession session, Optional<String> data, String content, Instant now) {
    int changed =
        sql.update(
            "update deep_linking_draft set content = ?, updated_at = ?"
                + OF_PERSON
                + " and data_hash = ?",
            content,
            now,
            session.tenantId(),
            session.visit().course(),
            session.personId(),
            hash(data));
    if (changed == 0) {
      sql.update(
          "insert into deep_linking_draft (tenant_id, course_id, person_id, data_hash, content,"
              + " updated_at) values (?, ?, ?, ?, ?, ?) on conflict do nothing",
          session.tenantId(),
          session.visit().course(),
          session.personId(),
          hash(data),
          content,
          now);
    }
  }

  @Override
  public Optional<String> find(LaunchSession session, Optional<String> data) {
    return sql.first(
        row -> row.getString("content"),
        "select content from deep_linking_draft"
            + OF_PERSON
            + " order by case when data_hash = ? then 0 else 1 end, updated_at desc",
        session.tenantId(),
        session.visit().course(),
        session.personId(),
        hash(data));
  }

  @Override
  public void forget(LaunchSession session) {
    sql.update(
        "delete from deep_linking_draft" + OF_PERSON,
        session.tenantId(),
        session.visit().course(),
        session.personId());
  }

  @Override
  public void purge(Instant before) {
    sql.update("delete from deep_linking_draft where updated_at < ?", before);
  }

  private static String hash(Optional<String> data) {
    return data.map(Secret::hash).orElse("");
  }
}
