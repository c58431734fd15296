package org.tandem.tool.kernel.store;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Brings the schema to this version's state before anything else uses the database. */
@ApplicationScoped
public class SchemaMigration {
  @Resource(lookup = "jdbc/tandem")
  private DataSource dataSource;

  void migrate(@Observes @Priority(1) Startup startup) throws SQLException {
    new Schema(dataSource).bringUpToDate();
  }
}
