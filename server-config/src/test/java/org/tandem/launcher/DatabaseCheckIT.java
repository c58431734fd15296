package org.tandem.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DatabaseCheckIT {
  private static EmbeddedPostgres postgres;

  private final DatabaseCheck check =
      new DatabaseCheck(Path.of(System.getProperty("tandem.jdbc")), Duration.ZERO);

  @BeforeAll
  static void startPostgresql() throws IOException, SQLException {
    postgres =
        EmbeddedPostgres.builder().setServerConfig("password_encryption", "scram-sha-256").start();
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create role lockedout nologin");
    }
  }

  @AfterAll
  static void stopPostgresql() throws IOException {
    postgres.close();
  }

  private static Database database(int port, String name, String user) {
    return new Database("jdbc:postgresql://localhost:" + port + "/" + name + "?x=1", user, "");
  }

  @Test
  void letsTheStartGoOnWhenTheDatabaseAnswers() throws Exception {
    check.require(database(postgres.getPort(), "postgres", "postgres"));
  }

  @Test
  void namesTheUserThatIsRefused() {
    assertThatThrownBy(() -> check.require(database(postgres.getPort(), "postgres", "lockedout")))
        .isInstanceOf(WrongSetting.class)
        .hasMessageStartingWith("TANDEM_DB_USER and TANDEM_DB_PASSWORD are refused by jdbc:");
  }

  @Test
  void namesTheDatabaseThatDoesNotExist() {
    assertThatThrownBy(() -> check.require(database(postgres.getPort(), "nowhere", "postgres")))
        .isInstanceOf(WrongSetting.class)
        .hasMessageEndingWith("/nowhere, which does not exist there: create it.");
  }

  @Test
  void knowsWhoseSchemaAndWhatTimeADatabaseHas() throws Exception {
    assertThat(examine("postgres"))
        .contains("ok    database: PostgreSQL 15")
        .contains("ok    database schema: empty; the first start makes it.")
        .contains("ok    database clock: ");

    history(7, true);
    assertThat(examine("postgres")).contains("ok    database schema: 7; the next start brings it");
    history(99_999, true);
    assertThat(examine("postgres"))
        .contains("ok    database schema: 99999, made by a newer Tandem; this version, which knows")
        .contains("works beside it");
    history(99_998, "contract 99997 what nobody needs", true);
    assertThat(examine("postgres"))
        .contains("BAD   database schema: 99999, made by a newer Tandem, which serves versions")
        .contains("that know 99997; this one knows");
    history(8, false);
    assertThat(examine("postgres")).contains("BAD   database schema: change 8 broke off");
    assertThat(examine("nowhere"))
        .contains("BAD   database: TANDEM_DB_URL is")
        .contains("create it");
  }

  private static void history(int version, boolean success) throws SQLException {
    history(version, "something", success);
  }

  private static void history(int version, String description, boolean success)
      throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table if not exists flyway_schema_history"
              + " (version text, description text, success boolean)");
      statement.execute(
          "insert into flyway_schema_history values ('%d', '%s', %s)"
              .formatted(version, description, success));
    }
  }

  private static String examine(String name) throws Exception {
    Configuration configuration =
        Configuration.read(
            Map.of(
                "TANDEM_PUBLIC_URL", "https://tandem.example.edu",
                "TANDEM_DB_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name,
                "TANDEM_DB_USER", "postgres"));
    try (ServerImage image = new ServerImage(Path.of(System.getProperty("tandem.jar")))) {
      return new DatabaseCheckup(image)
          .of(configuration).stream().map(Finding::line).collect(Collectors.joining("\n"));
    }
  }

  @Test
  void namesTheAddressWhereNobodyAnswers() {
    assertThatThrownBy(() -> check.require(database(1, "postgres", "postgres")))
        .isInstanceOf(WrongSetting.class)
        .hasMessageStartingWith("TANDEM_DB_URL is jdbc:postgresql://localhost:1/postgres, which");
  }
}
