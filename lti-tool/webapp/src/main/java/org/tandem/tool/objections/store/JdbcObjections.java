package org.tandem.tool.objections.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.objections.Objections;
import org.tandem.tool.objections.Use;

@ApplicationScoped
class JdbcObjections implements Objections {
  private final Sql sql;

  @Inject
  JdbcObjections(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Objection> of(UUID tenantId, UUID personId) {
    return sql
        .all(
            row ->
                new Objection(
                    Use.valueOf(row.getString("stopped")),
                    Sql.instant(row, "since"),
                    Optional.ofNullable(row.getObject("set_by", UUID.class))),
            "select stopped, since, set_by from objection where tenant_id = ? and person_id = ?",
            tenantId,
            personId)
        .stream()
        .sorted(Comparator.comparing(Objection::use))
        .toList();
  }

  @Override
  public boolean stops(UUID tenantId, UUID personId, Use use) {
    return of(tenantId, personId).stream().anyMatch(one -> one.use() == use);
  }

  @Override
  public Set<UUID> against(UUID tenantId, Use use) {
    return new HashSet<>(
        sql.all(
            row -> row.getObject(1, UUID.class),
            "select person_id from objection where tenant_id = ? and stopped = ?",
            tenantId,
            use.name()));
  }

  @Override
  public boolean add(UUID tenantId, UUID personId, Objection objection) {
    return sql.update(
            "insert into objection (tenant_id, person_id, stopped, since, set_by)"
                + " values (?, ?, ?, ?, ?) on conflict do nothing",
            tenantId,
            personId,
            objection.use().name(),
            objection.since(),
            objection.setBy().orElse(null))
        == 1;
  }

  @Override
  public boolean remove(UUID tenantId, UUID personId, Use use) {
    return sql.update(
            "delete from objection where tenant_id = ? and person_id = ? and stopped = ?",
            tenantId,
            personId,
            use.name())
        == 1;
  }
}
