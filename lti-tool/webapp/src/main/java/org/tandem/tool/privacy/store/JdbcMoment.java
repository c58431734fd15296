package org.tandem.tool.privacy.store;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.inventory.Column;
import org.tandem.tool.inventory.Holding;
import org.tandem.tool.privacy.PersonRecords;

/** The rows about a person on one connection, within one transaction. */
final class JdbcMoment implements PersonRecords.Moment {
  /** A driver keeps no more rows than these in memory. */
  private static final int FEW = 50;

  private static final String NAMES =
      "select id, name from person where tenant_id = :tenant and (id = :person"
          + " or id in (select mentor_id from engagement where tenant_id = :tenant"
          + " and mentee_id = :person)"
          + " or id in (select mentee_id from engagement where tenant_id = :tenant"
          + " and mentor_id = :person))";

  private final Connection connection;
  private final UUID tenantId;
  private final UUID personId;

  JdbcMoment(Connection connection, UUID tenantId, UUID personId) {
    this.connection = connection;
    this.tenantId = tenantId;
    this.personId = personId;
  }

  @Override
  public void rows(Holding holding, PersonRecords.RowUse use) throws IOException {
    List<Column> given =
        holding.columns().stream()
            .filter(c -> c.use() == Column.Use.GIVEN || c.use() == Column.Use.JSON)
            .toList();
    if (holding.rows().isEmpty() || given.isEmpty()) {
      return;
    }
    String names = given.stream().map(Column::name).collect(Collectors.joining(", "));
    try (PreparedStatement query = query(holding, names, FEW);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        use.row(object(row, given));
      }
    } catch (SQLException e) {
      throw refused(holding, e);
    }
  }

  @Override
  public void files(Holding holding, PersonRecords.FileUse use) throws IOException {
    for (Column column : holding.columns(Column.Use.FILE)) {
      String key = holding.columns(Column.Use.GIVEN).get(0).name();
      String what = key + ", " + column.fileName().orElse("null") + ", " + column.name();
      try (PreparedStatement query = query(holding, what, 1);
          ResultSet row = query.executeQuery()) {
        while (row.next()) {
          try (InputStream content = row.getBinaryStream(3)) {
            use.file(row.getObject(1, UUID.class), String.valueOf(row.getString(2)), content);
          }
        }
      } catch (SQLException e) {
        throw refused(holding, e);
      }
    }
  }

  @Override
  public Map<UUID, String> names() {
    Map<UUID, String> names = new HashMap<>();
    try (PreparedStatement query = Statement.of(NAMES, tenantId, personId).prepare(connection);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        names.put(row.getObject(1, UUID.class), row.getString(2));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The names of a person's pairs cannot be read", e);
    }
    return names;
  }

  private PreparedStatement query(Holding holding, String what, int most) throws SQLException {
    String text =
        "select "
            + what
            + " from "
            + holding.table()
            + " where "
            + Statement.within(holding, holding.rows().orElseThrow())
            + " order by 1";
    PreparedStatement query = Statement.of(text, tenantId, personId).prepare(connection);
    query.setFetchSize(most);
    return query;
  }

  private JsonObject object(ResultSet row, List<Column> columns) throws SQLException {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      values.put(columns.get(i).name(), Values.of(row, i + 1));
    }
    JsonObjectBuilder json = Json.createObjectBuilder();
    for (Column column : columns) {
      json.add(column.name(), Values.json(opened(column, values), column));
    }
    return json.build();
  }

  private @Nullable Object opened(Column column, Map<String, @Nullable Object> values) {
    return column.opener().isPresent()
        ? column.opener().get().open(tenantId, values).orElse(null)
        : values.get(column.name());
  }

  private static IllegalStateException refused(Holding holding, SQLException cause) {
    return new IllegalStateException("What the inventory says of " + holding.table(), cause);
  }
}
