package org.tandem.tool.certification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.certification.LaunchRecords;
import org.tandem.tool.certification.RecordedLaunch;
import org.tandem.tool.kernel.store.Sql;

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

  private final Sql sql;

  @Inject
  JdbcLaunchRecords(Sql sql) {
    this.sql = sql;
  }

  /** What is kept as one text. */
  public record Report(
      List<RecordedLaunch.Check> checks, List<RecordedLaunch.MaskedClaim> claims) {}

  @Override
  public void add(RecordedLaunch launch) {
    sql.update(
        ADD,
        launch.id(),
        launch.tenantId(),
        launch.at(),
        launch.accepted(),
        JSON.toJson(new Report(launch.checks(), launch.claims())));
    sql.update(TRIM, launch.tenantId(), launch.tenantId());
  }

  @Override
  public List<RecordedLaunch> of(UUID tenantId) {
    return sql.all(
        row -> {
          Report report = JSON.fromJson(row.getString("report"), Report.class);
          return new RecordedLaunch(
              row.getObject("id", UUID.class),
              tenantId,
              Sql.instant(row, "seen_at"),
              row.getBoolean("accepted"),
              report.checks(),
              report.claims());
        },
        NEWEST,
        tenantId);
  }

  @Override
  public void watch(UUID tenantId, Instant until) {
    sql.update(NEW_WATCH, tenantId, until);
    sql.update(WATCH, until, tenantId);
  }

  @Override
  public Optional<Instant> watchedUntil(UUID tenantId, Instant now) {
    return sql.first(
        row -> Sql.instant(row, "watched_until"),
        "select watched_until from launch_watch where tenant_id = ? and watched_until > ?",
        tenantId,
        now);
  }

  @Override
  public Set<UUID> watched(Instant now) {
    return new HashSet<>(
        sql.all(
            row -> row.getObject("tenant_id", UUID.class),
            "select tenant_id from launch_watch where watched_until > ?",
            now));
  }

  @Override
  public void purge(Instant before, Instant now) {
    sql.update("delete from launch_record where seen_at < ?", before);
    sql.update("delete from launch_watch where watched_until <= ?", now);
  }
}
