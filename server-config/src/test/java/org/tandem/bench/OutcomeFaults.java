package org.tandem.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.tandem.bench.FaultyGradebook.Entry;

/**
 * Outcomes on their way to a gradebook that fails in every way, while two nodes are killed again
 * and again and the database restarts under them: at the end the gradebook must equal the ledger.
 */
final class OutcomeFaults {
  private static final Duration PATIENCE = Duration.ofMinutes(45);
  private static final BenchPlatform.Learner SOMEBODY = new BenchPlatform.Learner(1);
  private static final List<String> QUICK =
      List.of(
          "-Dtandem.outbox.lease=PT3S", "-Dtandem.outbox.retry=PT2S", "-XX:TieredStopAtLevel=1");

  private final Path jar;
  private final Path folder;
  private final int outcomes;
  private final int kills;
  private final Random random = new Random(5);

  OutcomeFaults(Path jar, Path folder, int outcomes, int kills) {
    this.jar = jar;
    this.folder = folder;
    this.outcomes = outcomes;
    this.kills = kills;
  }

  /**
   * What was seen.
   *
   * @param wrong people whose cell does not show the newest line of their ledger
   * @param backwards people whose cell showed an older line after a newer one
   * @param entries how many scores the gradebook took altogether
   * @param moods how often it answered in which way
   * @param seconds from the first line to the last arrival
   */
  record Report(
      List<String> wrong, List<String> backwards, int entries, String moods, double seconds) {}

  Report run() throws Exception {
    EmbeddedPostgres postgres = database(0);
    int port = postgres.getPort();
    try (BenchPlatform platform = new BenchPlatform()) {
      FaultyGradebook gradebook = new FaultyGradebook(platform, SOMEBODY.course());
      Map<String, String> variables =
          Map.of(
              "TANDEM_DB_URL",
              "jdbc:postgresql://localhost:" + port + "/postgres",
              "TANDEM_DB_USER",
              "postgres",
              "TANDEM_SECRET",
              "one-secret-that-both-nodes-share-0123456789");
      List<Tool> nodes = new ArrayList<>(List.of(start(0, variables)));
      try {
        Launches launches = new Launches(platform);
        launches.register(nodes.get(0));
        launches.launch(SOMEBODY);
        nodes.add(start(1, variables));
        Ledger ledger = new Ledger(postgres.getPostgresDatabase(), gradebook.column(), outcomes);
        long began = System.nanoTime();
        ledger.post(1, new BigDecimal("60"));
        for (int kill = 1; kill <= kills; kill++) {
          Thread.sleep(1_000 + random.nextInt(4_000));
          int one = kill % nodes.size();
          nodes.get(one).kill();
          if (kill % 3 == 1) {
            // The other node lives and works while its database goes away and comes back.
            postgres.close();
            postgres = database(port);
          }
          if (kill == (kills + 1) / 2) {
            // What is decided while no node lives is as safe as anything else.
            int other = 1 - one;
            nodes.get(other).kill();
            ledger.post(2, new BigDecimal("80"));
            nodes.set(other, start(other, variables));
          }
          nodes.set(one, start(one, variables));
        }
        await(ledger, began);
        return report(ledger.newest(), gradebook, (System.nanoTime() - began) / 1e9);
      } finally {
        nodes.forEach(Tool::kill);
      }
    } finally {
      postgres.close();
    }
  }

  private Tool start(int node, Map<String, String> variables) throws Exception {
    return Tool.start(jar, folder.resolve("node-" + node), variables, QUICK);
  }

  /** The database in its folder; on any free port where 0 is asked for. */
  private EmbeddedPostgres database(int port) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve("database"))
            .setCleanDataDirectory(false);
    return (port == 0 ? builder : builder.setPort(port)).start();
  }

  private static void await(Ledger ledger, long began) throws SQLException, InterruptedException {
    while (ledger.undelivered() > 0) {
      if (System.nanoTime() - began > PATIENCE.toNanos()) {
        throw new IllegalStateException(ledger.undelivered() + " outcomes did not arrive");
      }
      Thread.sleep(500);
    }
  }

  private static Report report(
      Map<String, BigDecimal> newest, FaultyGradebook gradebook, double seconds) {
    List<String> wrong = new ArrayList<>();
    List<String> backwards = new ArrayList<>();
    int entries = 0;
    for (Map.Entry<String, BigDecimal> line : newest.entrySet()) {
      List<Entry> seen = gradebook.of(line.getKey());
      entries += seen.size();
      if (seen.isEmpty() || seen.get(seen.size() - 1).points().compareTo(line.getValue()) != 0) {
        wrong.add(line.getKey());
      }
      for (int i = 1; i < seen.size(); i++) {
        if (seen.get(i).points().compareTo(seen.get(i - 1).points()) < 0
            || !seen.get(i).timestamp().isAfter(seen.get(i - 1).timestamp())) {
          backwards.add(line.getKey());
        }
      }
    }
    return new Report(wrong, backwards, entries, gradebook.moods().toString(), seconds);
  }

  /** The ledger and the outbox, written as the tool writes them: both in one transaction. */
  private static final class Ledger {
    private final DataSource database;

    Ledger(DataSource database, String column, int people) throws SQLException {
      this.database = database;
      try (Connection connection = database.getConnection();
          Statement sql = connection.createStatement()) {
        sql.executeUpdate(
            "insert into program (id, tenant_id, name, template_id, template_version, status,"
                + " created_at, version) select gen_random_uuid(), tenant_id, 'Faults',"
                + " 'career-mentoring', 1, 'OPEN', now(), 0 from course");
        sql.executeUpdate(
            "insert into activity (id, tenant_id, program_id, course_id, widget, title,"
                + " line_item_url, version) select gen_random_uuid(), p.tenant_id, p.id, c.id,"
                + " 'JOURNEY', 'Faults', '"
                + column
                + "', 0 from program p join course c on c.tenant_id = p.tenant_id");
        sql.executeUpdate(
            "insert into person (id, tenant_id, subject, name, test_user, updated_at)"
                + " select gen_random_uuid(), c.tenant_id, k || '-' || n, k || '-' || n, false,"
                + " now() from course c, unnest(array['mentor', 'mentee']) k,"
                + " generate_series(1, "
                + people
                + ") n");
        sql.executeUpdate(
            "insert into engagement (id, tenant_id, program_id, course_id, kind, mentor_id,"
                + " mentee_id, state, ending, proposed_at, expires_at, ended_at, version)"
                + " select gen_random_uuid(), a.tenant_id, a.program_id, a.course_id, 'MENTORING',"
                + " m.id, e.id, 'CLOSED', 'COMPLETED', now(), now(), now(), 0 from activity a"
                + " join person e on e.subject like 'mentee-%' join person m"
                + " on m.subject = replace(e.subject, 'mentee', 'mentor')"
                + " where a.title = 'Faults'");
        sql.executeUpdate(
            "insert into outcome (engagement_id, tenant_id, content, content_hash,"
                + " agreement_number, countersigned, meetings, closed_at) select id, tenant_id,"
                + " '{}', 'x', 1, 0, 0, now() from engagement");
      }
    }

    /** Adds a line for every pair, and the message that carries it. */
    void post(int number, BigDecimal points) throws SQLException {
      try (Connection connection = database.getConnection();
          PreparedStatement line =
              connection.prepareStatement(
                  "insert into outcome_posting (id, tenant_id, engagement_id, posting_number,"
                      + " origin, activity_id, person_id, points, maximum, score_comment, content,"
                      + " content_hash, made_at) select gen_random_uuid(), e.tenant_id, e.id, ?,"
                      + " 'SIGNED', a.id, e.mentee_id, ?, 100, 'c', '{}', 'x', now()"
                      + " from engagement e join activity a on a.title = 'Faults'");
          PreparedStatement message =
              connection.prepareStatement(
                  "insert into outbox_message (id, tenant_id, kind, message_key, subject, payload,"
                      + " status, attempts, next_try_at, created_at) select gen_random_uuid(),"
                      + " p.tenant_id, 'score', p.activity_id::text || ':' || p.person_id::text, 's',"
                      + " json_build_object('activityId', p.activity_id, 'personId', p.person_id,"
                      + " 'points', p.points, 'maximum', p.maximum, 'comment', 'c')::text,"
                      + " 'WAITING', 0, now(), now() from outcome_posting p"
                      + " where p.posting_number = ?")) {
        connection.setAutoCommit(false);
        line.setInt(1, number);
        line.setBigDecimal(2, points);
        line.executeUpdate();
        message.setInt(1, number);
        message.executeUpdate();
        connection.commit();
      }
    }

    int undelivered() throws SQLException {
      try (Connection connection = database.getConnection();
          Statement sql = connection.createStatement();
          ResultSet row =
              sql.executeQuery(
                  "select count(*), max(case when status = 'DEAD' then reason end)"
                      + " from outbox_message where kind = 'score' and status <> 'DELIVERED'")) {
        row.next();
        if (row.getString(2) != null) {
          throw new IllegalStateException("An outcome was given up: " + row.getString(2));
        }
        return row.getInt(1);
      }
    }

    /** The points of each person's newest line. */
    Map<String, BigDecimal> newest() throws SQLException {
      Map<String, BigDecimal> newest = new LinkedHashMap<>();
      try (Connection connection = database.getConnection();
          Statement sql = connection.createStatement();
          ResultSet rows =
              sql.executeQuery(
                  "select p.subject, o.points from outcome_posting o join person p"
                      + " on p.id = o.person_id order by o.posting_number")) {
        while (rows.next()) {
          newest.put(rows.getString(1), rows.getBigDecimal(2));
        }
      }
      return newest;
    }
  }
}
