package org.tandem.tool.roi.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.roi.Assumptions;
import org.tandem.tool.roi.Declarations;
import org.tandem.tool.roi.Declared;

@ApplicationScoped
class JdbcDeclarations implements Declarations {
  private static final Jsonb JSON = JsonbBuilder.create();

  private static final String LAST =
      "select declaration_number, declared_by, declared_at, assumptions from roi_declaration"
          + " where tenant_id = ? and program_id = ?"
          + " order by declaration_number desc fetch first 10 rows only";
  private static final String ADD =
      "insert into roi_declaration (tenant_id, program_id, declaration_number, declared_by,"
          + " declared_at, assumptions) values (?, ?, ?, ?, ?, ?) on conflict do nothing";

  private final Sql sql;

  @Inject
  JdbcDeclarations(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Declared> last(UUID tenantId, UUID programId) {
    return sql.all(JdbcDeclarations::read, LAST, tenantId, programId);
  }

  @Override
  public void add(UUID tenantId, UUID programId, Declared declared) {
    int added =
        sql.update(
            ADD,
            tenantId,
            programId,
            declared.number(),
            declared.by().orElse(null),
            declared.at(),
            JSON.toJson(declared.assumptions()));
    if (added == 0) {
      throw Rejection.stale();
    }
  }

  private static Declared read(ResultSet row) throws SQLException {
    return new Declared(
        row.getInt("declaration_number"),
        JSON.fromJson(row.getString("assumptions"), Assumptions.class),
        Optional.ofNullable(row.getObject("declared_by", UUID.class)),
        Sql.instant(row, "declared_at"));
  }
}
