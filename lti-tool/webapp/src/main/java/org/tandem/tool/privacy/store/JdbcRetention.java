package org.tandem.tool.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.tool.inventory.Span;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.privacy.Periods;
import org.tandem.tool.privacy.Retention;

@ApplicationScoped
class JdbcRetention implements Retention {
  private final Sql sql;

  @Inject
  JdbcRetention(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Periods of(UUID tenantId) {
    return new Periods(
        tenantId,
        sql.all(
            row ->
                new Periods.Choice(
                    row.getObject("scope_id", UUID.class),
                    Span.valueOf(row.getString("span")),
                    Optional.ofNullable(row.getObject("months", Integer.class)),
                    Sql.instant(row, "set_at")),
            "select scope_id, span, months, set_at from retention where tenant_id = ?",
            tenantId));
  }

  @Override
  public void set(UUID tenantId, UUID scopeId, Span span, Optional<Integer> months, Instant now) {
    int changed =
        sql.update(
            "update retention set months = ?, set_at = ?"
                + " where tenant_id = ? and scope_id = ? and span = ?",
            months.orElse(null),
            now,
            tenantId,
            scopeId,
            span.name());
    if (changed == 0) {
      sql.update(
          "insert into retention (tenant_id, scope_id, span, months, set_at)"
              + " values (?, ?, ?, ?, ?) on conflict do nothing",
          tenantId,
          scopeId,
          span.name(),
          months.orElse(null),
          now);
    }
  }

  @Override
  public Map<UUID, Instant> profiles(UUID tenantId, UUID personId) {
    return sql
        .all(
            row -> Map.entry(row.getObject("program_id", UUID.class), Sql.instant(row, "saved_at")),
            "select program_id, max(saved_at) as saved_at from participation"
                + " where tenant_id = ? and person_id = ? group by program_id",
            tenantId,
            personId)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public List<Scope> programs() {
    return sql.all(
        row -> new Scope(row.getObject("tenant_id", UUID.class), row.getObject("id", UUID.class)),
        "select tenant_id, id from program order by tenant_id, id");
  }
}
