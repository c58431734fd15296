package org.tandem.tool.bulk.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.bulk.Batch;
import org.tandem.tool.bulk.Batch.Whose;
import org.tandem.tool.bulk.Notices;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.program.Place;

@ApplicationScoped
@Transactional
class JdbcNotices implements Notices {
  private static final String DUE =
      "select n.tenant_id, n.batch_id, n.course_id, n.person_id, n.taken_back, b.program_id, b.act,"
          + " b.cohort, b.reason, b.until_day, b.side from batch_notice n"
          + " join decision_batch b on b.tenant_id = n.tenant_id and b.id = n.batch_id"
          + " where n.told_at is null and n.tell_after <= ? order by n.tell_after, n.person_id"
          + " limit ?";

  private static final String OF_ONE =
      " where tenant_id = ? and batch_id = ? and course_id = ? and person_id = ?"
          + " and taken_back = ?";

  private final Sql sql;
  private final Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected JdbcNotices() {
    this.sql = null;
    this.clock = null;
  }

  @Inject
  JdbcNotices(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public void add(UUID tenantId, UUID batchId, List<Whose> whom, Instant after) {
    sql.batch(
        "insert into batch_notice (tenant_id, batch_id, course_id, person_id, tell_after,"
            + " taken_back) values (?, ?, ?, ?, ?, false)",
        whom.stream()
            .distinct()
            .map(
                one ->
                    new @Nullable Object[] {
                      tenantId, batchId, one.courseId(), one.personId(), after
                    })
            .toList());
  }

  @Override
  public void takeBack(UUID tenantId, UUID batchId, Set<UUID> people) {
    sql.batch(
        "delete from batch_notice where tenant_id = ? and batch_id = ? and person_id = ?"
            + " and told_at is null",
        people.stream().map(person -> new @Nullable Object[] {tenantId, batchId, person}).toList());
    Instant now = clock.instant();
    sql.batch(
        "update batch_notice set told_at = null, taken_back = true, tell_after = ?"
            + " where tenant_id = ? and batch_id = ? and person_id = ? and not taken_back",
        people.stream()
            .map(person -> new @Nullable Object[] {now, tenantId, batchId, person})
            .toList());
  }

  @Override
  public Set<Whose> withdraw(UUID tenantId, UUID batchId) {
    sql.update(
        "delete from batch_notice where tenant_id = ? and batch_id = ? and told_at is null",
        tenantId,
        batchId);
    return Set.copyOf(
        sql.all(
            row ->
                new Whose(
                    row.getObject("course_id", UUID.class), row.getObject("person_id", UUID.class)),
            "select course_id, person_id from batch_notice where tenant_id = ? and batch_id = ?",
            tenantId,
            batchId));
  }

  @Override
  public int told(UUID tenantId, UUID batchId) {
    return sql.first(
            row -> row.getInt("told"),
            "select count(*) as told from batch_notice where tenant_id = ? and batch_id = ?"
                + " and (told_at is not null or taken_back)",
            tenantId,
            batchId)
        .orElse(0);
  }

  @Override
  public List<Notice> due(Instant now, int most) {
    return sql.all(JdbcNotices::read, DUE, now, most);
  }

  @Override
  public boolean claim(Notice notice, Instant now) {
    return sql.update(
            "update batch_notice set told_at = ?" + OF_ONE + " and told_at is null",
            now,
            notice.place().tenantId(),
            notice.batchId(),
            notice.place().courseId(),
            notice.personId(),
            notice.takenBack())
        == 1;
  }

  @Override
  public void drop(Notice notice) {
    sql.update(
        "delete from batch_notice" + OF_ONE + " and told_at is null",
        notice.place().tenantId(),
        notice.batchId(),
        notice.place().courseId(),
        notice.personId(),
        notice.takenBack());
  }

  @Override
  public void later(Notice notice, Instant after) {
    sql.update(
        "update batch_notice set told_at = null, tell_after = ?" + OF_ONE,
        after,
        notice.place().tenantId(),
        notice.batchId(),
        notice.place().courseId(),
        notice.personId(),
        notice.takenBack());
  }

  private static Notice read(ResultSet row) throws SQLException {
    return new Notice(
        row.getObject("batch_id", UUID.class),
        new Place(
            row.getObject("tenant_id", UUID.class),
            row.getObject("program_id", UUID.class),
            row.getObject("course_id", UUID.class)),
        row.getObject("person_id", UUID.class),
        new Batch.What(
            Batch.Act.valueOf(row.getString("act")),
            row.getString("cohort"),
            row.getString("reason"),
            Optional.ofNullable(row.getObject("until_day", LocalDate.class)),
            Sql.text(row, "side").map(Side::valueOf)),
        row.getBoolean("taken_back"));
  }
}
