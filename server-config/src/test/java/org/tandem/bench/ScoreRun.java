package org.tandem.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Scores for many members at once, put into the outbox from outside, until the last has arrived: is
 * one lost, does one arrive twice?
 */
final class ScoreRun {
  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final String ACTIVITY = "00000000-0000-4000-8000-00000000ac71";

  private final EmbeddedPostgres postgres;
  private final BenchCourse course;

  ScoreRun(EmbeddedPostgres postgres, BenchCourse course) {
    this.postgres = postgres;
    this.course = course;
  }

  void run(int count) throws SQLException, InterruptedException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      prepare(statement);
      long began = System.nanoTime();
      statement.executeUpdate(
          "insert into outbox_message (id, tenant_id, kind, message_key, subject, payload, status,"
              + " attempts, next_try_at, created_at)"
              + " select gen_random_uuid(), p.tenant_id, 'score', '"
              + ACTIVITY
              + ":' || p.id, 's', '{\"activityId\":\""
              + ACTIVITY
              + "\",\"personId\":\"' || p.id || '\",\"points\":80,\"maximum\":100}', 'WAITING', 0,"
              + " now(), now() from person p where p.subject like 'member-%' order by p.id limit "
              + count);
      long end = began + PATIENCE.toNanos();
      while (waiting(statement) > 0 && System.nanoTime() < end) {
        Thread.sleep(1_000);
      }
      report(count, (System.nanoTime() - began) / 1e9);
    }
  }

  /** A graded activity whose column is there already. */
  private void prepare(Statement statement) throws SQLException {
    statement.executeUpdate(
        "insert into program (id, tenant_id, name, template_id, template_version, status,"
            + " created_at, version) select gen_random_uuid(), tenant_id, 'Bench', 't', 1, 'OPEN',"
            + " now(), 0 from course where context_id = '"
            + BenchCourse.SOMEBODY.course()
            + "'");
    statement.executeUpdate(
        "insert into activity (id, tenant_id, program_id, course_id, widget, title, line_item_url,"
            + " version) select '"
            + ACTIVITY
            + "', c.tenant_id, p.id, c.id, 'JOURNEY', 'Mentoring', '"
            + course.column()
            + "', 0 from course c join program p on p.tenant_id = c.tenant_id and p.name = 'Bench'"
            + " where c.context_id = '"
            + BenchCourse.SOMEBODY.course()
            + "'");
  }

  private static int waiting(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery(
            "select count(*) from outbox_message where kind = 'score' and status <> 'DELIVERED'")) {
      row.next();
      return row.getInt(1);
    }
  }

  private void report(int count, double seconds) {
    int lost = count - course.accepted().size();
    long twice =
        course.accepted().values().stream().map(AtomicInteger::get).filter(n -> n > 1).count();
    System.out.printf(
        "  %d scores, 50 ms each, 5 %% refused with 503: all there after %.0f s; %d refused, %d lost,"
            + " %d sent twice; %d at once at most%n",
        count, seconds, course.refused(), lost, twice, course.mostAtOnce());
    if (lost != 0 || twice != 0 || course.mostAtOnce() != 1) {
      throw new IllegalStateException("Scores were lost, sent twice or sent side by side");
    }
  }
}
