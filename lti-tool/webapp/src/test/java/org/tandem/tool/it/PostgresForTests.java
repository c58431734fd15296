package org.tandem.tool.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts a real PostgreSQL before the first test of a run that names a port for it ({@code
 * it.postgres.port}), and stops it after the last.
 */
public class PostgresForTests implements LauncherSessionListener {
  private @Nullable EmbeddedPostgres postgres;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    Integer port = Integer.getInteger("it.postgres.port");
    if (port == null) {
      return;
    }
    try {
      postgres = EmbeddedPostgres.builder().setPort(port).start();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL for the tests did not start", e);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    try {
      if (postgres != null) {
        postgres.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
