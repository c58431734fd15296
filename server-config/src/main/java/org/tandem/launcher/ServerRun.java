package org.tandem.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The server process from its start to its end, however either comes about. */
final class ServerRun {
  private static final long GRACE_SECONDS = 30;
  private static final long LAST_LINES_MILLIS = 2000;
  private static final int FAILED = 1;

  private final ProcessBuilder builder;
  private final Log log;
  private final AtomicBoolean failed = new AtomicBoolean();

  ServerRun(ProcessBuilder builder, Log log) {
    this.builder = builder;
    this.log = log;
  }

  /**
   * Starts the server and waits for its end. A signal that ends this process is passed on to the
   * server, and this process ends after it.
   *
   * @param listening where the server listens
   * @param ready called once, when the server answers there
   * @return the server's exit code, at least 1 when the application did not start
   */
  int untilEnd(InetSocketAddress listening, Runnable ready)
      throws IOException, InterruptedException {
    Process server = builder.start();
    Thread output =
        daemon(
            "server-output", new ServerOutput(server.getInputStream(), log, () -> giveUp(server)));
    Thread readiness = daemon("server-readiness", () -> announce(listening, ready));
    Thread stop = new Thread(() -> stop(server, output), "server-stop");
    Runtime.getRuntime().addShutdownHook(stop);
    int code = server.waitFor();
    readiness.interrupt();
    output.join(LAST_LINES_MILLIS);
    return failed.get() ? Math.max(FAILED, code) : code;
  }

  private static void announce(InetSocketAddress listening, Runnable ready) {
    try {
      new Readiness(listening).await();
      ready.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void giveUp(Process server) {
    if (failed.compareAndSet(false, true)) {
      log.say("Tandem stops: the application did not start; the lines above say why.");
      terminate(server);
    }
  }

  /** Runs when this process was told to end; the server's code becomes its own. */
  private static void stop(Process server, Thread output) {
    if (!server.isAlive()) {
      return;
    }
    try {
      terminate(server);
      if (!server.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
        server.destroyForcibly().waitFor();
      }
      output.join(LAST_LINES_MILLIS);
      Runtime.getRuntime().halt(server.exitValue());
    } catch (InterruptedException e) {
      server.destroyForcibly();
    }
  }

  /** By its handle: {@link Process#destroy()} would also cut off the last lines of output. */
  private static void terminate(Process server) {
    server.toHandle().destroy();
  }

  private static Thread daemon(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
