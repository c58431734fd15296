package org.tandem.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether the database lets Tandem in, whose schema it has, and whether it has the same time. */
final class DatabaseCheckup {
  private static final String DATABASE = "database";
  private static final String SCHEMA = "database schema";
  private static final String CLOCK = "database clock";
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Launches forgive two minutes; half of them is worth a word. */
  private static final Duration TOLERATED = Duration.ofMinutes(1);

  private final ServerImage image;

  /**
   * @param image the packaged server, which brings the drivers
   */
  DatabaseCheckup(ServerImage image) {
    this.image = image;
  }

  List<Finding> of(Configuration configuration) throws IOException, InterruptedException {
    if (configuration.database().filter(Database::isPostgresql).isEmpty()) {
      return List.of(
          Finding.good(
              DATABASE, "embedded: right for one node and a program or two; see TANDEM_DB_URL."));
    }
    Path drivers = Files.createTempDirectory("tandem-doctor");
    try {
      image.copyDrivers(drivers);
      return new DatabaseCheck(drivers, PATIENCE)
          .ask(configuration.database().get(), this::examine);
    } catch (WrongSetting e) {
      return List.of(Finding.bad(DATABASE, e.inWords()));
    } finally {
      delete(drivers);
    }
  }

  private List<Finding> examine(Connection connection) throws SQLException {
    return List.of(
        Finding.good(
            DATABASE,
            "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion() + " answers."),
        schema(connection),
        clock(connection));
  }

  private Finding schema(Connection connection) throws SQLException {
    int known = image.newestMigration();
    if (text(connection, "select to_regclass('flyway_schema_history')::text").isEmpty()) {
      return Finding.good(SCHEMA, "empty; the first start makes it.");
    }
    String failed =
        text(connection, "select max(version) from flyway_schema_history where not success");
    if (!failed.isEmpty()) {
      return Finding.bad(
          SCHEMA,
          "change " + failed + " broke off: restore the backup made before it, then start again.");
    }
    int found =
        Integer.parseInt(
            text(
                connection,
                "select coalesce(max(version::int), 0) from flyway_schema_history where success"));
    if (found > known) {
      return newer(connection, found, known);
    }
    return found < known
        ? Finding.good(SCHEMA, "%d; the next start brings it to %d.".formatted(found, known))
        : Finding.good(SCHEMA, "%d, as this version has it.".formatted(found));
  }

  /** Newer versions add; what they take away says up to which change one has to know. */
  private static Finding newer(Connection connection, int found, int known) throws SQLException {
    int needed =
        Integer.parseInt(
            text(
                connection,
                "select coalesce(max(substring(description from '^contract (\\d+)')::int), 0)"
                    + " from flyway_schema_history where success and version::int > "
                    + known));
    return needed > known
        ? Finding.bad(
            SCHEMA,
            "%d, made by a newer Tandem, which serves versions that know %d; this one knows %d: start a newer version."
                .formatted(found, needed, known))
        : Finding.good(
            SCHEMA,
            "%d, made by a newer Tandem; this version, which knows %d, works beside it."
                .formatted(found, known));
  }

  private static Finding clock(Connection connection) throws SQLException {
    Instant before = Instant.now();
    long then =
        Long.parseLong(
            text(connection, "select (extract(epoch from clock_timestamp()) * 1000)::bigint"));
    Instant between = before.plus(Duration.between(before, Instant.now()).dividedBy(2));
    Duration apart = Duration.between(between, Instant.ofEpochMilli(then));
    String words =
        String.format(Locale.ROOT, "%.1f s from this machine's", apart.toMillis() / 1000.0);
    return apart.abs().compareTo(TOLERATED) > 0
        ? Finding.bad(CLOCK, words + ": let both machines take their time from NTP.")
        : Finding.good(CLOCK, words + ".");
  }

  private static String text(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() && row.getString(1) != null ? row.getString(1) : "";
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
