package org.tandem.tool.bulk.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.bulk.Batch;
import org.tandem.tool.bulk.Batch.Line;
import org.tandem.tool.bulk.Batches;
import org.tandem.tool.engagements.Pause;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.store.Sql;

@ApplicationScoped
@Transactional
class JdbcBatches implements Batches {
  private static final String OF_PROGRAM =
      "select * from decision_batch where tenant_id = ? and program_id = ?";

  private final Sql sql;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected JdbcBatches() {
    this.sql = null;
  }

  @Inject
  JdbcBatches(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(UUID tenantId, Batch batch) {
    Batch.What what = batch.what();
    sql.update(
        "insert into decision_batch (id, tenant_id, program_id, act, cohort, reason, until_day,"
            + " side, made_by, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        batch.id(),
        tenantId,
        batch.programId(),
        what.act().name(),
        what.cohort(),
        what.reason(),
        what.until().orElse(null),
        what.side().map(Enum::name).orElse(null),
        batch.by(),
        batch.at());
    List<Line> lines = batch.lines();
    sql.batch(
        "insert into decision_line (tenant_id, batch_id, line_number, course_id, person_id,"
            + " engagement_id, verdict, before_cohort, rest_by, rest_since, rest_until,"
            + " after_version, part_version)"
            + " select cast(? as uuid), cast(? as uuid), cast(? as integer), cast(? as uuid), p.id,"
            + " cast(? as uuid), cast(? as varchar(20)), cast(? as varchar(60)), cast(? as uuid),"
            + " cast(? as timestamp with time zone), cast(? as date), cast(? as bigint),"
            + " cast(? as bigint) from person p where p.tenant_id = ? and p.id = ?",
        IntStream.range(0, lines.size())
            .mapToObj(i -> values(tenantId, batch.id(), i, lines.get(i)))
            .toList());
  }

  private static @Nullable Object[] values(UUID tenantId, UUID batchId, int number, Line line) {
    return new @Nullable Object[] {
      tenantId,
      batchId,
      number,
      line.whose().courseId(),
      line.whose().pairId().orElse(null),
      line.outcome().name(),
      line.before(),
      line.rest().map(Pause::by).orElse(null),
      line.rest().map(Pause::since).orElse(null),
      line.rest().flatMap(Pause::until).orElse(null),
      line.version(),
      line.partVersion().orElse(null),
      tenantId,
      line.whose().personId()
    };
  }

  @Override
  public Optional<Batch> find(UUID tenantId, UUID programId, Batch.Area area, UUID batchId) {
    return sql.first(
        row -> read(tenantId, row), ofProgram(area) + " and id = ?", tenantId, programId, batchId);
  }

  @Override
  public List<Batch> last(UUID tenantId, UUID programId, Batch.Area area, int most) {
    return sql.all(
        row -> read(tenantId, row),
        ofProgram(area)
            + " and exists (select 1 from decision_line l where l.tenant_id = decision_batch.tenant_id"
            + " and l.batch_id = decision_batch.id) order by made_at desc, id limit ?",
        tenantId,
        programId,
        most);
  }

  private static String ofProgram(Batch.Area area) {
    return OF_PROGRAM + " and act in ('" + String.join("', '", area.names()) + "')";
  }

  @Override
  public boolean undo(UUID tenantId, UUID batchId, Instant now) {
    return sql.update(
            "update decision_batch set undone_at = ? where tenant_id = ? and id = ?"
                + " and undone_at is null",
            now,
            tenantId,
            batchId)
        == 1;
  }

  @Override
  public void keep(UUID tenantId, UUID batchId, List<Line> lines) {
    sql.batch(
        "update decision_line set undone = ? where tenant_id = ? and batch_id = ?"
            + " and course_id = ? and person_id = ? and engagement_id is not distinct from"
            + " cast(? as uuid)",
        lines.stream()
            .map(
                line ->
                    new @Nullable Object[] {
                      line.undone().map(Enum::name).orElse(null),
                      tenantId,
                      batchId,
                      line.whose().courseId(),
                      line.whose().personId(),
                      line.whose().pairId().orElse(null)
                    })
            .toList());
  }

  private Batch read(UUID tenantId, ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Batch(
        id,
        row.getObject("program_id", UUID.class),
        new Batch.What(
            Batch.Act.valueOf(row.getString("act")),
            row.getString("cohort"),
            row.getString("reason"),
            Optional.ofNullable(row.getObject("until_day", LocalDate.class)),
            Sql.text(row, "side").map(Side::valueOf)),
        row.getString("made_by"),
        Sql.instant(row, "made_at"),
        Sql.moment(row, "undone_at"),
        lines(tenantId, id));
  }

  private List<Line> lines(UUID tenantId, UUID batchId) {
    return sql.all(
        row ->
            new Line(
                new Batch.Whose(
                    row.getObject("course_id", UUID.class),
                    row.getObject("person_id", UUID.class),
                    Optional.ofNullable(row.getObject("engagement_id", UUID.class))),
                Batch.Outcome.valueOf(row.getString("verdict")),
                row.getString("before_cohort"),
                rest(row),
                row.getLong("after_version"),
                Optional.ofNullable(row.getObject("part_version", Long.class)),
                Sql.text(row, "undone").map(Batch.Undone::valueOf)),
        "select * from decision_line where tenant_id = ? and batch_id = ? order by line_number",
        tenantId,
        batchId);
  }

  private static Optional<Pause> rest(ResultSet row) throws SQLException {
    UUID by = row.getObject("rest_by", UUID.class);
    return by == null
        ? Optional.empty()
        : Optional.of(
            new Pause(
                by,
                Sql.instant(row, "rest_since"),
                Optional.ofNullable(row.getObject("rest_until", LocalDate.class))));
  }
}
