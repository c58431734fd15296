package org.tandem.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** Fills a database in which one LMS has registered as many terms at 500 of them would. */
final class ManyPeople {
  private static final String IDS =
      "create function pg_temp.id(kind text, tenant int, number bigint) returns uuid language sql"
          + " immutable as $$ select (kind || '0000000-' || lpad(to_hex(tenant), 4, '0')"
          + " || '-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid $$";

  private ManyPeople() {}

  static void fill(EmbeddedPostgres postgres) throws SQLException, IOException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      String tenant = text(statement, "select id from registration");
      statement.execute(IDS);
      for (String each : sql().replace(":tenant", tenant).split(";\\s*\n")) {
        statement.execute(each);
      }
      statement.execute("vacuum analyze");
      System.out.printf(
          "  %s people, %s pairs, %s courses, %s registrations, %s%n",
          text(statement, "select count(*) from person"),
          text(statement, "select count(*) from engagement"),
          text(statement, "select count(*) from course"),
          text(statement, "select count(*) from registration"),
          text(statement, "select pg_size_pretty(pg_database_size(current_database()))"));
    }
  }

  private static String sql() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ManyPeople.class.getResourceAsStream("many-people.sql"))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static String text(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
