package org.tandem.tool.kernel.store;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema to this version's state before anything else uses the database. */
@ApplicationScoped
public class SchemaMigration {
  @Resource(lookup = "jdbc/tandem")
  private DataSource dataSource;

  void migrate(@Observes @Priority(1) Startup startup) throws SQLException {
    Flyway flyway =
        Flyway.configure(SchemaMigration.class.getClassLoader())
            .dataSource(dataSource)
            .locations("classpath:db/migration")
            .placeholders(Map.of("json", isPostgres() ? "jsonb" : "text"))
            .load();
    flyway.migrate();
    // On this server Flyway finds nothing, and says so only in a log line, when its marker files
    // are missing; an application on an empty schema must not start.
    if (flyway.info().current() == null) {
      throw new IllegalStateException("No schema migration was found in db/migration");
    }
  }

  private boolean isPostgres() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }
  }
}
