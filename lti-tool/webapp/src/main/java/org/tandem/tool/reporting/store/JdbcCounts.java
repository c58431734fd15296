package org.tandem.tool.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.reporting.Count;
import org.tandem.tool.reporting.Counts;
import org.tandem.tool.reporting.ProgramReport;

@ApplicationScoped
@Transactional
class JdbcCounts implements Counts {
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final String OF_PROGRAM =
      "select counted_at, took_millis, report from report_count"
          + " where tenant_id = ? and program_id = ?";
  private static final String NEWEST_OF_ALL =
      "select c.program_id, c.counted_at, c.took_millis, c.report from report_count c"
          + " where c.tenant_id = ? and c.counted_on = (select max(l.counted_on) from report_count l"
          + " where l.tenant_id = c.tenant_id and l.program_id = c.program_id)";
  private static final String ADD =
      "insert into report_count (tenant_id, program_id, counted_on, counted_at, took_millis, report)"
          + " values (?, ?, ?, ?, ?, ?) on conflict do nothing";
  private static final String REPLACE =
      "update report_count set counted_at = ?, took_millis = ?, report = ?"
          + " where tenant_id = ? and program_id = ? and counted_on = ? and counted_at < ?";
  private static final String UNCOUNTED =
      "select p.tenant_id, p.id from program p where p.status = 'OPEN' and not exists"
          + " (select 1 from report_count c where c.tenant_id = p.tenant_id"
          + " and c.program_id = p.id and c.counted_on = ?) order by p.id";

  private final Sql sql;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected JdbcCounts() {
    this.sql = null;
  }

  @Inject
  JdbcCounts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Count> newest(Of program) {
    return sql.first(
        JdbcCounts::read,
        OF_PROGRAM + " order by counted_on desc fetch first 1 row only",
        program.tenantId(),
        program.programId());
  }

  @Override
  public Map<UUID, Count> newestOfAll(UUID tenantId) {
    Map<UUID, Count> newest = new HashMap<>();
    sql.all(
            row -> Map.entry(row.getObject("program_id", UUID.class), read(row)),
            NEWEST_OF_ALL,
            tenantId)
        .forEach(each -> newest.put(each.getKey(), each.getValue()));
    return newest;
  }

  @Override
  public List<Count> months(Of program, LocalDate since) {
    return sql.all(
        JdbcCounts::read,
        OF_PROGRAM
            + " and counted_on in (select max(counted_on) from report_count"
            + " where tenant_id = ? and program_id = ? and counted_on >= ?"
            + " group by extract(year from counted_on), extract(month from counted_on))"
            + " order by counted_on",
        program.tenantId(),
        program.programId(),
        program.tenantId(),
        program.programId(),
        since);
  }

  @Override
  public void keep(Of program, Count count) {
    LocalDate day = LocalDate.ofInstant(count.at(), ZoneOffset.UTC);
    String report = JSON.toJson(count.report());
    int millis = (int) Math.min(count.took().toMillis(), Integer.MAX_VALUE);
    int replaced =
        sql.update(
            REPLACE,
            count.at(),
            millis,
            report,
            program.tenantId(),
            program.programId(),
            day,
            count.at());
    if (replaced == 0) {
      sql.update(ADD, program.tenantId(), program.programId(), day, count.at(), millis, report);
    }
  }

  @Override
  public List<Of> uncounted(LocalDate day) {
    return sql.all(
        row -> new Of(row.getObject(1, UUID.class), row.getObject(2, UUID.class)), UNCOUNTED, day);
  }

  private static Count read(ResultSet row) throws SQLException {
    return new Count(
        JSON.fromJson(row.getString("report"), ProgramReport.class),
        Sql.instant(row, "counted_at"),
        Duration.ofMillis(row.getInt("took_millis")));
  }
}
