package org.tandem.tool.templates.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.templates.TemplateLibrary;

@ApplicationScoped
@Transactional
class JdbcTemplateLibrary implements TemplateLibrary {
  /** Only a number above all others of its id is taken. */
  private static final String ADD =
      "insert into program_template (tenant_id, id, template_version, file, added_at)"
          + " select cast(? as uuid), cast(? as varchar(40)), cast(? as integer), cast(? as text),"
          + " cast(? as timestamp with time zone)"
          + " where not exists (select 1 from program_template"
          + " where tenant_id = ? and id = ? and template_version >= ?)"
          + " on conflict do nothing";

  private final Sql sql;

  @Inject
  JdbcTemplateLibrary(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Entry> entries(UUID tenantId) {
    return sql.all(
        row ->
            new Entry(
                row.getString("id"), row.getInt("template_version"), Sql.instant(row, "added_at")),
        "select id, template_version, added_at from program_template where tenant_id = ?"
            + " order by id, template_version desc",
        tenantId);
  }

  @Override
  public Optional<String> file(UUID tenantId, String id, int version) {
    return sql.first(
        row -> row.getString("file"),
        "select file from program_template"
            + " where tenant_id = ? and id = ? and template_version = ?",
        tenantId,
        id,
        version);
  }

  @Override
  public boolean add(UUID tenantId, String id, int version, String file, Instant at) {
    return sql.update(ADD, tenantId, id, version, file, at, tenantId, id, version) == 1;
  }

  @Override
  public Set<String> retired(UUID tenantId) {
    return new HashSet<>(
        sql.all(
            row -> row.getString("id"),
            "select id from retired_template where tenant_id = ?",
            tenantId));
  }

  @Override
  public void retire(UUID tenantId, String id) {
    sql.update(
        "insert into retired_template (tenant_id, id) values (?, ?) on conflict do nothing",
        tenantId,
        id);
  }

  @Override
  public void restore(UUID tenantId, String id) {
    sql.update("delete from retired_template where tenant_id = ? and id = ?", tenantId, id);
  }
}
