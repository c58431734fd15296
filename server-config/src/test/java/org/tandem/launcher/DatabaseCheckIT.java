package org.tandem.launcher;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
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
  void namesTheAddressWhereNobodyAnswers() {
    assertThatThrownBy(() -> check.require(database(1, "postgres", "postgres")))
        .isInstanceOf(WrongSetting.class)
        .hasMessageStartingWith("TANDEM_DB_URL is jdbc:postgresql://localhost:1/postgres, which");
  }
}
