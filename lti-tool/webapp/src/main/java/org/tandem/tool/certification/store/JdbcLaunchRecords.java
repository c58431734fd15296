package org.tandem.tool.certification.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.tandem.tool.certification.LaunchRecords;
import org.tandem.tool.certification.RecordedLaunch;

@ApplicationScoped
class JdbcLaunchRecords implements LaunchRecords {
  private static final String ADD =
      "insert into launch_record (id, tenant_id, seen_at, accepted, report) values (?, ?, ?, ?, ?)";
  private static final String TRIM =
      "delete from launch_record where tenant_id = ? and id not in"
          + " (select id from launch_record where tenant_id = ? order by seen_at desc, id desc limit "
          + MOST
          + ")";
  private static final String NEWEST =
      "select id, seen_at, accepted, report from launch_record where tenant_id = ?"
          + " order by seen_at desc, id desc";
  private static final String WATCH =
      "update launch_watch set watched_until = ? where tenant_id = ?";
  private static final String NEW_WATCH =
      "insert into launch_watch (tenant_id, watched_until) values (?, ?) on conflict do nothing";

  private static final Jsonb JSON = JsonbBuilder.create();

  @Resource(lookup = "jdbc/tandem")
  private DataSource dataSource;

  /** What is kept as one text. */
  public record Report(
      List<RecordedLaunch.Check> checks, List<RecordedLaunch.MaskedClaim> claims) {}

  /** Reads a row. */
  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  @Override
  public void add(RecordedLaunch launch) {
    run(
        ADD,
        launch.id(),
        launch.tenantId(),
        time(launch.at()),
        launch.accepted(),
        JSON.toJson(new Report(launch.checks(), launch.claims())));
    run(TRIM, launch.tenantId(), launch.tenantId());
  }

  @Override
  public List<RecordedLaunch> of(UUID tenantId) {
    return query(
        row -> {
          Report report = JSON.fromJson(row.getString("report"), Report.class);
          return new RecordedLaunch(
              row.getObject("id", UUID.class),
              tenantId,
              row.getObject("seen_at", OffsetDateTime.class).toInstant(),
              row.getBoolean("accepted"),
              report.checks(),
              report.claims());
        },
        NEWEST,
        tenantId);
  }

  @Override
  public void watch(UUID tenantId, Instant until) {
    run(NEW_WATCH, tenantId, time(until));
    run(WATCH, time(until), tenantId);
  }

  @Override
  public Optional<Instant> watchedUntil(UUID tenantId, Instant now) {
    return query(
            row -> row.getObject("watched_until", OffsetDateTime.class).toInstant(),
            "select watched_until from launch_watch where tenant_id = ? and watched_until > ?",
            tenantId,
            time(now))
        .stream()
        .findFirst();
  }

  @Override
  public Set<UUID> watched(Instant now) {
    return new HashSet<>(
        query(
            row -> row.getObject("tenant_id", UUID.class),
            "select tenant_id from launch_watch where watched_until > ?",
            time(now)));
  }

  @Override
  public void purge(Instant before, Instant now) {
    run("delete from launch_record where seen_at < ?", time(before));
    run("delete from launch_watch where watched_until <= ?", time(now));
  }

  private void run(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepare(connection, sql, values)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The database refused a statement of certification", e);
    }
  }

  private <T> List<T> query(Row<T> reader, String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepare(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> all = new ArrayList<>();
      while (rows.next()) {
        all.add(reader.read(rows));
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException("The database refused a query of certification", e);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
