package org.tandem.tool.kernel.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The schema and its changes. Versions run side by side on it: a newer version adds, and an older
 * one works on what was added to. A change that takes something away is called {@code contract N}:
 * who knows no change of number N or above needs what it takes, and does not start any more.
 */
final class Schema {
  private static final Pattern CONTRACT = Pattern.compile("contract (\\d+)\\b.*");

  private final DataSource dataSource;

  Schema(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Makes the changes that are missing.
   *
   * @throws IllegalStateException where a newer version took away what this one needs, or where no
   *     changes come with this version at all
   */
  void bringUpToDate() throws SQLException {
    Flyway flyway = changes().load();
    requireSupported(flyway.info().all());
    flyway.migrate();
    // On this server Flyway finds nothing, and says so only in a log line, when its marker files
    // are missing; an application on an empty schema must not start.
    if (flyway.info().current() == null) {
      throw new IllegalStateException("No schema migration was found in db/migration");
    }
  }

  /** How the changes are found and made. */
  FluentConfiguration changes() throws SQLException {
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .placeholders(Map.of("json", isPostgres() ? "jsonb" : "text"));
  }

  private static void requireSupported(MigrationInfo[] all) {
    int known =
        Arrays.stream(all)
            .filter(one -> one.getState().isResolved() && one.isVersioned())
            .mapToInt(Schema::number)
            .max()
            .orElse(0);
    OptionalInt needed =
        Arrays.stream(all)
            .filter(one -> one.getState().isApplied() && !one.getState().isResolved())
            .map(one -> CONTRACT.matcher(one.getDescription()))
            .filter(Matcher::matches)
            .mapToInt(contract -> Integer.parseInt(contract.group(1)))
            .max();
    if (needed.isPresent() && needed.getAsInt() > known) {
      throw new IllegalStateException(
          ("The database was changed by a newer Tandem and serves versions that know change %d;"
                  + " this one knows %d. Start a newer version, or restore the backup made before.")
              .formatted(needed.getAsInt(), known));
    }
  }

  private static int number(MigrationInfo one) {
    return Integer.parseInt(one.getVersion().getVersion());
  }

  private boolean isPostgres() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }
  }
}
