package org.tandem.tool.privacy.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.tandem.tool.agreements.Content;
import org.tandem.tool.inventory.Rows;
import org.tandem.tool.kernel.store.Sql;
import org.tandem.tool.privacy.StaffRead;
import org.tandem.tool.privacy.StaffReads;

/** Each registration has one row that remembers its newest line; whoever adds a line holds it. */
@ApplicationScoped
class JdbcStaffReads implements StaffReads {
  private static final int FEW = 500;
  private static final String LINE = "select read_number, content, content_hash from staff_read";
  private static final String ABOUT =
      LINE
          + " where tenant_id = :tenant and (reader_id is null or reader_id <> :person)"
          + " and (person_id = :person or "
          + Rows.OF_PAIRS
          + " or (person_id is null and engagement_id is null and course_id in"
          + " (select m.course_id from membership m where m.tenant_id = :tenant"
          + " and m.person_id = :person))) order by read_number desc limit ";

  /** The last line before the first that is to stay. */
  private static final String LAST_BEFORE =
      "select read_number, content_hash from staff_read where tenant_id = ? and read_number <"
          + " coalesce((select min(s.read_number) from staff_read s where s.tenant_id = ?"
          + " and s.read_at >= ?), ?) and read_number <= ? order by read_number desc limit 1";

  private final Sql sql;

  @Resource(lookup = "jdbc/tandem")
  private DataSource dataSource;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container sets the data source
  JdbcStaffReads(Sql sql) {
    this.sql = sql;
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void add(UUID tenantId, StaffRead read) {
    sql.update(
        "insert into staff_read_head (tenant_id, read_number, content_hash) values (?, 0, '')"
            + " on conflict do nothing",
        tenantId);
    append(tenantId, head(tenantId, " for update"), read);
  }

  private void append(UUID tenantId, Head before, StaffRead read) {
    long number = before.number() + 1;
    Content line = read.line(number, Optional.of(before.hash()).filter(hash -> !hash.isEmpty()));
    sql.update(
        "insert into staff_read (tenant_id, read_number, reader_id, course_id, person_id,"
            + " engagement_id, read_at, content, content_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        tenantId,
        number,
        read.reader().orElse(null),
        read.courseId().orElse(null),
        read.personId().orElse(null),
        read.engagementId().orElse(null),
        read.at(),
        line.text(),
        line.hash());
    sql.update(
        "update staff_read_head set read_number = ?, content_hash = ? where tenant_id = ?",
        number,
        line.hash(),
        tenantId);
  }

  /** Whoever forgets holds the newest line as whoever adds one does. */
  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public int forget(UUID tenantId, Instant before, Instant now, int most) {
    Head newest = head(tenantId, " for update");
    Optional<Head> last =
        sql.first(
            JdbcStaffReads::head,
            LAST_BEFORE,
            tenantId,
            tenantId,
            before,
            newest.number(),
            start(tenantId).number() + most);
    if (last.isEmpty()) {
      return 0;
    }
    sql.update("delete from staff_read_start where tenant_id = ?", tenantId);
    sql.update(
        "insert into staff_read_start (tenant_id, read_number, content_hash) values (?, ?, ?)",
        tenantId,
        last.get().number(),
        last.get().hash());
    int forgotten =
        sql.update(
            "delete from staff_read where tenant_id = ? and read_number <= ?",
            tenantId,
            last.get().number());
    append(tenantId, newest, StaffRead.forgotten(last.get(), now));
    return forgotten;
  }

  @Override
  public List<Line> newest(UUID tenantId, int most) {
    return sql.all(
        JdbcStaffReads::line,
        LINE + " where tenant_id = ? order by read_number desc limit " + most,
        tenantId);
  }

  @Override
  public List<Line> about(UUID tenantId, UUID personId, int most) {
    Statement statement = Statement.of(ABOUT + most, tenantId, personId);
    return sql.all(JdbcStaffReads::line, statement.sql(), statement.values().toArray());
  }

  @Override
  public void each(UUID tenantId, Consumer<Line> use) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement(LINE + " where tenant_id = ? order by read_number")) {
      query.setObject(1, tenantId);
      query.setFetchSize(FEW);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          use.accept(line(row));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The log of staff reads cannot be read", e);
    }
  }

  @Override
  public Head head(UUID tenantId) {
    return head(tenantId, "");
  }

  private Head head(UUID tenantId, String lock) {
    return sql.first(
            JdbcStaffReads::head,
            "select read_number, content_hash from staff_read_head where tenant_id = ?" + lock,
            tenantId)
        .orElse(new Head(0, ""));
  }

  @Override
  public Head start(UUID tenantId) {
    return sql.first(
            JdbcStaffReads::head,
            "select read_number, content_hash from staff_read_start where tenant_id = ?",
            tenantId)
        .orElse(new Head(0, ""));
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(row.getLong(1), row.getString(2));
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(row.getLong(1), new Content(row.getString(2), row.getString(3)));
  }
}
