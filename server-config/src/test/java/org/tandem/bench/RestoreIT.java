package org.tandem.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.bench.BenchPlatform.Learner;
import org.tandem.bench.Launches.Opened;

/**
 * The drill of docs/operations.md: everything is lost but a dump of the database and the secret,
 * and Tandem goes on elsewhere; with another secret it refuses to start and says why.
 */
@Timeout(300)
class RestoreIT {
  private static final String SECRET = "the-secret-that-was-kept-apart";
  private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1");
  private static final Learner LEARNER = new Learner(1);

  private final int port;
  private final String url;

  @TempDir Path folder;

  RestoreIT() throws IOException {
    port = Tool.freePort();
    url = "http://localhost:" + port;
  }

  @Test
  void goesOnFromADumpAndTheSecret() throws Exception {
    // What the two programs say of it is not looked at: clients newer than the server complain.
    Dump dump = new Dump(folder.resolve("tandem.dump"));
    OwnProfile profile = new OwnProfile(url);
    try (BenchPlatform platform = new BenchPlatform()) {
      Launches launches = new Launches(platform);
      Opened visit;
      String page;
      Map<String, Long> kept;
      try (EmbeddedPostgres lost = EmbeddedPostgres.start()) {
        Tool tool = start("lost", lost, SECRET);
        try {
          launches.register(url);
          launches.launch(LEARNER);
          try (Connection database = lost.getPostgresDatabase().getConnection()) {
            OwnProfile.openAProgram(database, LEARNER);
            visit = launches.launch(LEARNER);
            page = profile.page(visit);
            profile.write(visit, page, "before the backup");
            kept = rows(database);
          }
          dump.take(lost);
          profile.write(visit, page, "after the backup");
        } finally {
          tool.kill();
        }
      }

      try (EmbeddedPostgres restored = EmbeddedPostgres.start();
          Connection database = restored.getPostgresDatabase().getConnection()) {
        dump.restore(restored);
        assertThat(rows(database)).isEqualTo(kept);

        assertThatThrownBy(() -> start("wrong", restored, "another-secret-from-somewhere"))
            .isInstanceOf(IOException.class);
        assertThat(Files.readString(folder.resolve("wrong/bench.log"), UTF_8))
            .contains("TANDEM_SECRET is not the one");

        Tool tool = start("restored", restored, SECRET);
        try {
          assertThat(profile.read(visit, page))
              .as("who was there before goes on in the same visit")
              .contains("before the backup");
          launches.open(launches.launch(new Learner(11)));
          profile.write(visit, page, "after the restore");
          assertThat(profile.read(visit, page)).contains("after the restore");
        } finally {
          tool.kill();
        }
      }
    }
  }

  @Test
  void exchangesTheSecret() throws Exception {
    String another = "the-secret-that-takes-its-place";
    try (BenchPlatform platform = new BenchPlatform();
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        Connection database = postgres.getPostgresDatabase().getConnection()) {
      Launches launches = new Launches(platform);
      Tool first = start("before", postgres, SECRET);
      try {
        launches.register(url);
        launches.launch(LEARNER);
      } finally {
        first.kill();
      }

      Tool both =
          start("both", postgres, Map.of("TANDEM_SECRET", another, "TANDEM_SECRET_BEFORE", SECRET));
      try {
        launches.open(launches.launch(LEARNER));
        assertThat(rows(database)).as("each opens it").containsEntry("root_secret", 2L);
      } finally {
        both.kill();
      }

      Tool after = start("after", postgres, another);
      try {
        launches.open(launches.launch(LEARNER));
        assertThat(rows(database)).as("only the new one does").containsEntry("root_secret", 1L);
      } finally {
        after.kill();
      }

      assertThatThrownBy(() -> start("old", postgres, SECRET)).isInstanceOf(IOException.class);
      assertThat(Files.readString(folder.resolve("old/bench.log"), UTF_8))
          .contains("TANDEM_SECRET is not the one");
    }
  }

  private Tool start(String name, EmbeddedPostgres postgres, String secret)
      throws IOException, InterruptedException {
    return start(name, postgres, Map.of("TANDEM_SECRET", secret));
  }

  private Tool start(String name, EmbeddedPostgres postgres, Map<String, String> secrets)
      throws IOException, InterruptedException {
    Map<String, String> variables = new HashMap<>(secrets);
    variables.put("TANDEM_HTTP_PORT", Integer.toString(port));
    variables.put(
        "TANDEM_DB_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres");
    variables.put("TANDEM_DB_USER", "postgres");
    return Tool.start(
        Path.of(System.getProperty("tandem.jar")), folder.resolve(name), variables, QUICK);
  }

  /** How many rows each table has. */
  private static Map<String, Long> rows(Connection database) throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    try (Statement sql = database.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet found =
          sql.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
        while (found.next()) {
          tables.add(found.getString(1));
        }
      }
      for (String table : tables) {
        try (ResultSet count = sql.executeQuery("select count(*) from " + table)) {
          count.next();
          rows.put(table, count.getLong(1));
        }
      }
    }
    return rows;
  }
}
