package org.tandem.tool.privacy.store;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.store.PairKeys;
import org.tandem.tool.engagements.store.PairWords;
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
  private final PairKeys keys;
  private final UUID tenantId;
  private final UUID personId;
  private final Map<UUID, PairWords> words = new HashMap<>();

  JdbcMoment(Connection connection, PairKeys keys, UUID tenantId, UUID personId) {
    this.connection = connection;
    this.keys = keys;
    this.tenantId = tenantId;
    this.personId = personId;
  }

  @Override
  public void rows(Holding holding, PersonRecords.RowUse use) throws IOException {
    List<Column> given =
        holding.columns().stream()
            .filter(c -> c.use() != Column.Use.FILE && c.use() != Column.Use.HELD_BACK)
            .toList();
    if (holding.rows().isEmpty() || given.isEmpty()) {
      return;
    }
    String names =
        Stream.concat(
                given.stream().map(Column::name),
                holding.columns(Column.Use.SEALED).isEmpty()
                    ? Stream.of()
                    : Stream.of(holding.key()))
            .distinct()
            .collect(Collectors.joining(", "));
    try (PreparedStatement query = query(holding, names, FEW);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        use.row(object(row, holding, given));
      }
    } catch (SQLException e) {
      throw refused(holding, e);
    }
  }

  @Override
  public void files(Holding holding, PersonRecords.FileUse use) throws IOException {
    for (Column column : holding.columns(Column.Use.FILE)) {
      Column.Elsewhere name = column.fileName().orElseThrow();
      String what =
          ("%1$s, engagement_id, %2$s, (select o.%3$s from %4$s o"
                  + " where o.tenant_id = %5$s.tenant_id and o.id = %5$s.%1$s)")
              .formatted(holding.key(), column.name(), name.name(), name.table(), holding.table());
      try (PreparedStatement query = query(holding, what, 1);
          ResultSet row = query.executeQuery()) {
        while (row.next()) {
          UUID id = row.getObject(1, UUID.class);
          PairWords own = words(row.getObject(2, UUID.class));
          String called =
              own.open(String.valueOf(row.getString(4)), name.table() + "." + name.name(), id);
          byte[] content =
              own.open(row.getBytes(3), holding.table() + "." + column.name(), id)
                  .orElseGet(() -> new byte[0]);
          use.file(id, called, new ByteArrayInputStream(content));
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

  private JsonObject object(ResultSet row, Holding holding, List<Column> columns)
      throws SQLException {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    ResultSetMetaData names = row.getMetaData();
    for (int i = 1; i <= names.getColumnCount(); i++) {
      values.put(names.getColumnLabel(i).toLowerCase(Locale.ROOT), Values.of(row, i));
    }
    JsonObjectBuilder json = Json.createObjectBuilder();
    for (Column column : columns) {
      json.add(column.name(), Values.json(opened(holding, column, values), column));
    }
    return json.build();
  }

  private @Nullable Object opened(
      Holding holding, Column column, Map<String, @Nullable Object> values) {
    Object value = values.get(column.name());
    if (column.use() == Column.Use.SEALED && value != null) {
      return words((UUID) Objects.requireNonNull(values.get("engagement_id")))
          .open(
              value.toString(),
              holding.table() + "." + column.name(),
              (UUID) Objects.requireNonNull(values.get(holding.key())));
    }
    return column.opener().isPresent()
        ? column.opener().get().open(tenantId, values).orElse(null)
        : value;
  }

  private PairWords words(UUID engagementId) {
    return words.computeIfAbsent(engagementId, pair -> keys.words(tenantId, pair));
  }

  private static IllegalStateException refused(Holding holding, SQLException cause) {
    return new IllegalStateException("What the inventory says of " + holding.table(), cause);
  }
}
