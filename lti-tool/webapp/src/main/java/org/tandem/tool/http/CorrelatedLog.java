package org.tandem.tool.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Names the request, at the end of every line that is logged while it is served. A handler sees a
 * record before those of the loggers above it, and what it changes they write.
 */
@ApplicationScoped
class CorrelatedLog {
  /** Held, because a logger that nobody holds loses its handlers. */
  private final Logger logger = Logger.getLogger("org.tandem");

  private final Handler handler = new NamingHandler();

  void begin(@Observes Startup startup) {
    logger.addHandler(handler);
  }

  void end(@Observes Shutdown shutdown) {
    logger.removeHandler(handler);
  }

  private static final class NamingHandler extends Handler {
    @Override
    public void publish(LogRecord line) {
      CorrelationId.current().ifPresent(id -> line.setMessage(line.getMessage() + " [" + id + "]"));
    }

    @Override
    public void flush() {
      // Nothing is kept.
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
