package org.tandem.tool.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** Every schema that was released becomes today's with all its rows as they were. */
class UpgradeTest {
  private static final String H2 =
      "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

  @Test
  void keepsTheRowsOfEveryReleaseOnH2() throws Exception {
    for (Release release : Release.all()) {
      upgrade(release, h2("upgrade-" + release), "set referential_integrity false", "X'$1'");
    }
  }

  @Test
  void keepsTheRowsOfEveryReleaseOnPostgresql() throws Exception {
    for (Release release : Release.all()) {
      try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
        DataSource database = postgres.getPostgresDatabase();
        upgrade(release, database, "set session_replication_role = replica", "'\\\\x$1'::bytea");
      }
    }
  }

  @Test
  void worksOnWhatANewerVersionAddedAndNotOnWhatItTookAway() throws Exception {
    DataSource database = h2("newer");
    Schema schema = new Schema(database);
    schema.bringUpToDate();
    int known = Integer.parseInt(schema.changes().load().info().current().getVersion().toString());

    applied(database, known + 1, "something more");
    schema.bringUpToDate();
    applied(database, known + 2, "contract " + known + " old things");
    schema.bringUpToDate();
    applied(database, known + 3, "contract " + (known + 1) + " more old things");

    assertThatThrownBy(schema::bringUpToDate)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("serves versions that know change " + (known + 1))
        .hasMessageContaining("this one knows " + known);
  }

  /** What a newer version leaves behind. */
  private static void applied(DataSource database, int number, String description)
      throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      sql.executeUpdate(
          ("insert into \"flyway_schema_history\" select max(\"installed_rank\") + 1, '%d', '%s',"
                  + " 'SQL', 'V%d.sql', 1, 'x', current_timestamp, 1, true from"
                  + " \"flyway_schema_history\"")
              .formatted(number, description, number));
    }
  }

  private static void upgrade(Release release, DataSource database, String unchecked, String bytes)
      throws SQLException, IOException {
    Schema schema = new Schema(database);
    schema.changes().target(String.valueOf(release.newest())).load().migrate();
    Map<String, List<String>> before;
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(unchecked);
      for (String row : release.rows()) {
        sql.execute(row.replaceAll("bytes\\('(\\w*)'\\)", bytes));
      }
      before = columns(sql);
    }
    assertThat(before.values().stream().filter(rows -> !rows.isEmpty()).count())
        .as("columns with rows in them")
        .isGreaterThan(150);

    schema.bringUpToDate();

    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      assertThat(columns(sql)).as("%s, brought up to date", release).containsAllEntriesOf(before);
    }
  }

  /** What stands in each column of each table, as a sorted list of texts. */
  private static Map<String, List<String>> columns(Statement sql) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet row =
        sql.executeQuery(
            "select table_name, column_name from information_schema.columns where table_schema ="
                + " 'public' and table_name not like 'flyway%'")) {
      while (row.next()) {
        names.add(row.getString(1) + "." + row.getString(2));
      }
    }
    Map<String, List<String>> all = new TreeMap<>();
    for (String name : names) {
      String[] parts = name.split("\\.");
      List<String> values = new ArrayList<>();
      try (ResultSet row = sql.executeQuery("select " + parts[1] + " from " + parts[0])) {
        while (row.next()) {
          values.add(String.valueOf(row.getString(1)));
        }
      }
      values.sort(null);
      all.put(name, values);
    }
    return all;
  }

  private static DataSource h2(String name) {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL(H2.formatted(name));
    database.setUser("sa");
    return database;
  }
}
