package org.tandem.tool.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Pattern;

/**
 * Keeps each message on one line, and names the request at its end while one is served. A handler
 * sees a record before those of the loggers above it, and what it changes they write.
 */
@ApplicationScoped
class CorrelatedLog {
  /** What would let a message look like two (CWE-117). */
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

  private static final Formatter FORMAT = new SimpleFormatter();

  /** Held, because a logger that nobody holds loses its handlers. */
  private final Logger logger = Logger.getLogger("org.tandem");

  private final Handler handler = new NamingHandler();

  void begin(@Observes Startup startup) {
    logger.addHandler(handler);
  }

  void end(@Observes Shutdown shutdown) {
    logger.removeHandler(handler);
  }

  static final class NamingHandler extends Handler {
    @Override
    public void publish(LogRecord line) {
      String message = CONTROL.matcher(FORMAT.formatMessage(line)).replaceAll(" ");
      line.setParameters(null);
      line.setMessage(CorrelationId.current().map(id -> message + " [" + id + "]").orElse(message));
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
