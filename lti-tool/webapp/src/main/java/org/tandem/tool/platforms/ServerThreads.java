package org.tandem.tool.platforms;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

/** Background work on the container's default executor. */
@ApplicationScoped
class ServerThreads implements BackgroundWork {

  @Resource private ManagedExecutorService executor;

  @Override
  public void execute(Runnable work) {
    executor.execute(work);
  }
}
