package org.tandem.tool.admission.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.admission.Batch;
import org.tandem.tool.admission.Batches;
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
    sql.update(
        "insert into decision_batch (id, tenant_id, program_id, act, cohort, made_by, made_at)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        batch.id(),
        tenantId,
        batch.programId(),
        batch.act().name(),
        batch.cohort(),
        batch.by(),
        batch.at());
    List<Batch.Line> lines = batch.lines();
    sql.batch(
        "insert into decision_line (tenant_id, batch_id, line_number, course_id, person_id,"
            + " verdict, before_cohort, after_version, part_version)"
            + " select cast(? as uuid), cast(? as uuid), cast(? as integer), cast(? as uuid), p.id,"
            + " cast(? as varchar(20)), cast(? as varchar(60)), cast(? as bigint),"
            + " cast(? as bigint) from person p where p.tenant_id = ? and p.id = ?",
        IntStream.range(0, lines.size())
            .mapToObj(
                i ->
                    new @Nullable Object[] {
                      tenantId,
                      batch.id(),
                      i,
                      lines.get(i).whose().courseId(),
                      lines.get(i).outcome().name(),
                      lines.get(i).before(),
                      lines.get(i).version(),
                      lines.get(i).partVersion().orElse(null),
                      tenantId,
                      lines.get(i).whose().personId()
                    })
            .toList());
  }

  @Override
  public Optional<Batch> find(UUID tenantId, UUID programId, UUID batchId) {
    return sql.first(
        row -> read(tenantId, row), OF_PROGRAM + " and id = ?", tenantId, programId, batchId);
  }

  @Override
  public List<Batch> last(UUID tenantId, UUID programId, int most) {
    return sql.all(
        row -> read(tenantId, row),
        OF_PROGRAM
            + " and exists (select 1 from decision_line l where l.tenant_id = decision_batch.tenant_id"
            + " and l.batch_id = decision_batch.id) order by made_at desc, id limit ?",
        tenantId,
        programId,
        most);
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
  public void keep(UUID tenantId, UUID batchId, List<Batch.Line> lines) {
    sql.batch(
        "update decision_line set undone = ? where tenant_id = ? and batch_id = ?"
            + " and course_id = ? and person_id = ?",
        lines.stream()
            .map(
                line ->
                    new @Nullable Object[] {
                      line.undone().map(Enum::name).orElse(null),
                      tenantId,
                      batchId,
                      line.whose().courseId(),
                      line.whose().personId()
                    })
            .toList());
  }

  private Batch read(UUID tenantId, ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Batch(
        id,
        row.getObject("program_id", UUID.class),
        Batch.Act.valueOf(row.getString("act")),
        row.getString("cohort"),
        row.getString("made_by"),
        Sql.instant(row, "made_at"),
        Sql.moment(row, "undone_at"),
        lines(tenantId, id));
  }

  private List<Batch.Line> lines(UUID tenantId, UUID batchId) {
    return sql.all(
        row ->
            new Batch.Line(
                new Batch.Whose(
                    row.getObject("course_id", UUID.class), row.getObject("person_id", UUID.class)),
                Batch.Outcome.valueOf(row.getString("verdict")),
                row.getString("before_cohort"),
                row.getLong("after_version"),
                Optional.ofNullable(row.getObject("part_version", Long.class)),
                Sql.text(row, "undone").map(Batch.Undone::valueOf)),
        "select * from decision_line where tenant_id = ? and batch_id = ? order by line_number",
        tenantId,
        batchId);
  }
}
