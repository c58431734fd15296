package org.tandem.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A PostgreSQL in a folder of its own that can be killed and started again. */
final class Database implements Closeable {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int TRIES = 3;

  private final Path folder;
  private EmbeddedPostgres server;

  /** Starts one, set as docs/operations.md advises. */
  Database(Path folder) throws IOException, SQLException {
    this.folder = folder;
    this.server = start(0);
    try (Connection connection = connect();
        Statement sql = connection.createStatement()) {
      sql.execute("alter role postgres set idle_in_transaction_session_timeout = '10s'");
    }
  }

  /** Where it listens, whenever it does. */
  int port() {
    return server.getPort();
  }

  /** A connection that no fault touches. */
  Connection connect() throws SQLException {
    return server.getPostgresDatabase().getConnection();
  }

  /** Ends all its processes as {@code kill -9} does, and starts it in what is left. */
  void killAndRestart() throws IOException {
    int port = server.getPort();
    ProcessHandle postmaster =
        ProcessHandle.of(
                Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).get(0)))
            .orElseThrow();
    List<ProcessHandle> all = new ArrayList<>(List.of(postmaster));
    postmaster.descendants().forEach(all::add);
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().join());
    server.close();
    server = restart(port);
  }

  /** A process that was just being made may hold on to the database for a moment longer. */
  private EmbeddedPostgres restart(int port) throws IOException {
    for (int i = 1; i < TRIES; i++) {
      try {
        return start(port);
      } catch (IOException | IllegalStateException notYet) {
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
      }
    }
    return start(port);
  }

  private EmbeddedPostgres start(int port) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder)
            .setCleanDataDirectory(false)
            // Off in tests otherwise, where nobody kills it: then what it said is kept is not.
            .setServerConfig("synchronous_commit", "on")
            .setPGStartupWait(PATIENCE)
            .setServerConfig("max_connections", "150");
    return (port == 0 ? builder : builder.setPort(port)).start();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
