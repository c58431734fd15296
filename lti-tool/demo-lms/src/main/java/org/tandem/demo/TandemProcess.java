package org.tandem.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.tandem.demo.Demo.CannotRun;

/** Tandem in a process of its own, started as an operator would start it. */
final class TandemProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int LINES_SHOWN = 20;

  private final Process process;
  private final Path log;
  private final URI ready;
  private final PrintStream out;

  private TandemProcess(Process process, Path log, URI ready, PrintStream out) {
    this.process = process;
    this.log = log;
    this.ready = ready;
    this.out = out;
  }

  static TandemProcess start(Path jar, Path data, int port, PrintStream out) throws IOException {
    Files.createDirectories(data);
    forgetEarlierRun(data);
    Path log = data.resolve("demo.log");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            jar.toString());
    builder.environment().putAll(environment(data, port));
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    out.println("Starting Tandem; its log is " + log);
    return new TandemProcess(
        builder.start(), log, URI.create("http://localhost:" + port + "/health/ready"), out);
  }

  private static Map<String, String> environment(Path data, int port) {
    return Map.of(
        "TANDEM_PUBLIC_URL",
        "http://localhost:" + port,
        "TANDEM_HTTP_HOST",
        "127.0.0.1",
        "TANDEM_HTTP_PORT",
        Integer.toString(port),
        "TANDEM_DATA_DIR",
        data.toString(),
        "TANDEM_ALLOW_PRIVATE_NETWORKS",
        "true");
  }

  /**
   * The demo LMS begins anew each time, so Tandem must not remember an earlier one: its database
   * goes, the unpacked server stays and starts faster.
   */
  private static void forgetEarlierRun(Path data) throws IOException {
    Path database = data.resolve("database");
    if (!Files.isDirectory(database)) {
      return;
    }
    try (Stream<Path> files = Files.list(database)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  /** Waits until Tandem answers, and says from time to time that it still waits. */
  void awaitReady() throws CannotRun, InterruptedException {
    HttpClient client = HttpClient.newBuilder().connectTimeout(PAUSE).build();
    long start = System.nanoTime();
    long lastSaid = 0;
    while (!answers(client)) {
      long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
      if (!process.isAlive()) {
        throw new CannotRun("Tandem has stopped. The end of its log:\n" + endOfLog());
      }
      if (seconds > PATIENCE.toSeconds()) {
        throw new CannotRun("Tandem does not answer. The end of its log:\n" + endOfLog());
      }
      if (seconds >= lastSaid + 3) {
        lastSaid = seconds;
        out.println("Waiting for Tandem (" + seconds + " s)");
      }
      Thread.sleep(PAUSE.toMillis());
    }
  }

  /** Waits until Tandem ends, whoever ends it. */
  void awaitEnd() throws InterruptedException {
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }

  private boolean answers(HttpClient client) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private String endOfLog() {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join(
          "\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
    } catch (IOException e) {
      return "(" + log + " cannot be read)";
    }
  }
}
