package org.tandem.tool.privacy.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.tandem.tool.engagements.store.PairKeys;
import org.tandem.tool.privacy.PersonRecords;

@ApplicationScoped
class JdbcPersonRecords implements PersonRecords {
  @Resource(lookup = "jdbc/tandem")
  private DataSource dataSource;

  private final PairKeys keys;

  @Inject
  @SuppressWarnings("NullAway.Init") // the container sets the data source
  JdbcPersonRecords(PairKeys keys) {
    this.keys = keys;
  }

  /** In one transaction of its own: what others write meanwhile is wholly in it or not at all. */
  @Override
  public void read(UUID tenantId, UUID personId, Reading reading) throws IOException {
    try (Connection connection = dataSource.getConnection()) {
      int usual = connection.getTransactionIsolation();
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      try {
        reading.from(new JdbcMoment(connection, keys, tenantId, personId));
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.setTransactionIsolation(usual);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The records of a person cannot be read", e);
    }
  }
}
