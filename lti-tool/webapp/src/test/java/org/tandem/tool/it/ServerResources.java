package org.tandem.tool.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;

/** What the server gives to tests that run inside it. */
@ApplicationScoped
public class ServerResources {
  @Resource(lookup = "jdbc/tandem")
  private DataSource dataSource;

  @Resource private ManagedExecutorService executor;

  /** The application's database. */
  public DataSource dataSource() {
    return dataSource;
  }

  /** Threads that can use the application's beans. */
  public ExecutorService executor() {
    return executor;
  }
}
