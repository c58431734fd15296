package org.tandem.tool.kernel.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs single statements on the data source, inside the current transaction if there is one. */
@ApplicationScoped
public class Sql {
  private static final int BATCH = 500;

  @Resource(lookup = "jdbc/tandem")
  private DataSource dataSource;

  /** For the container. */
  @SuppressWarnings("NullAway.Init") // the container sets the data source
  public Sql() {}

  /** Reads one row into a value. */
  public interface Row<T> {
    /** The value of the current row. */
    T read(ResultSet row) throws SQLException;
  }

  /** Runs an insert, update or delete and says how many rows it met. */
  public int update(String sql, @Nullable Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepare(connection, sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The database refused a statement", e);
    }
  }

  /**
   * Runs a statement once for each row of values.
   *
   * @return how many rows each met, or {@link java.sql.Statement#SUCCESS_NO_INFO}
   */
  public List<Integer> batch(String sql, List<@Nullable Object[]> rows) {
    List<Integer> met = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int start = 0; start < rows.size(); start += BATCH) {
        for (@Nullable Object[] row : rows.subList(start, Math.min(start + BATCH, rows.size()))) {
          set(statement, row);
          statement.addBatch();
        }
        Arrays.stream(statement.executeBatch()).forEach(met::add);
      }
      return met;
    } catch (SQLException e) {
      throw new IllegalStateException("The database refused a batch", e);
    }
  }

  /** The first row of a query. */
  public <T> Optional<T> first(Row<T> reader, String sql, @Nullable Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepare(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("The database refused a query", e);
    }
  }

  /** Every row of a query. */
  public <T> List<T> all(Row<T> reader, String sql, @Nullable Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepare(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> all = new ArrayList<>();
      while (rows.next()) {
        all.add(reader.read(rows));
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException("The database refused a query", e);
    }
  }

  private static PreparedStatement prepare(
      Connection connection, String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    set(statement, values);
    return statement;
  }

  private static void set(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      statement.setObject(
          i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
    }
  }

  /** A moment out of a column that is never null. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** A moment out of a column that may be null. */
  public static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  /** A text out of a column that may be null. */
  public static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}
