package org.tandem.tool.equity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.equity.Declaration;
import org.tandem.tool.equity.DeclaredGroups;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.store.Sql;

@ApplicationScoped
class JdbcDeclaredGroups implements DeclaredGroups {
  private static final String OF =
      "select title, declared_by, declared_at from equity_declaration"
          + " where tenant_id = ? and program_id = ?";
  private static final String DECLARE =
      "insert into equity_declaration (tenant_id, program_id, title, declared_by, declared_at)"
          + " values (?, ?, ?, ?, ?) on conflict do nothing";
  private static final String ADD =
      "insert into equity_group (tenant_id, program_id, person_id, name) values (?, ?, ?, ?)";

  private final Sql sql;

  @Inject
  JdbcDeclaredGroups(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Declaration> of(UUID tenantId, UUID programId) {
    return sql.first(
        row ->
            new Declaration(
                row.getString("title"),
                Optional.ofNullable(row.getObject("declared_by", UUID.class)),
                Sql.instant(row, "declared_at")),
        OF,
        tenantId,
        programId);
  }

  @Override
  public void replace(
      UUID tenantId, UUID programId, Declaration declaration, Map<UUID, String> groups) {
    remove(tenantId, programId);
    int declared =
        sql.update(
            DECLARE,
            tenantId,
            programId,
            declaration.title(),
            declaration.by().orElse(null),
            declaration.at());
    if (declared == 0) {
      throw Rejection.stale();
    }
    sql.batch(
        ADD,
        groups.entrySet().stream()
            .map(
                each ->
                    new @Nullable Object[] {tenantId, programId, each.getKey(), each.getValue()})
            .toList());
  }

  @Override
  public void remove(UUID tenantId, UUID programId) {
    sql.update(
        "delete from equity_group where tenant_id = ? and program_id = ?", tenantId, programId);
    sql.update(
        "delete from equity_declaration where tenant_id = ? and program_id = ?",
        tenantId,
        programId);
  }
}
