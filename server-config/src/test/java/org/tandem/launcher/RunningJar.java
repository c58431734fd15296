package org.tandem.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
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
import java.util.function.BooleanSupplier;

/** The packaged jar as a process, started the way an operator starts it. */
final class RunningJar implements AutoCloseable {
  private static final InetAddress LISTENING = InetAddress.getLoopbackAddress();
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final Path output;
  private final int port;

  private RunningJar(Process process, Path output, int port) {
    this.process = process;
    this.output = output;
    this.port = port;
  }

  /** Starts the jar with these variables besides a free port; output goes to a file beside them. */
  static RunningJar start(Path folder, Map<String, String> variables) throws IOException {
    int port = freePort();
    Path output = Files.createTempFile(folder, "output", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Half the processor time of a start: this server does not live long.
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("tandem.jar"))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("TANDEM_"));
    builder.environment().put("TANDEM_HTTP_HOST", LISTENING.getHostAddress());
    builder.environment().put("TANDEM_HTTP_PORT", Integer.toString(port));
    builder.environment().putAll(variables);
    return new RunningJar(builder.start(), output, port);
  }

  /** What it has printed so far. */
  String output() throws IOException {
    return Files.readString(output, UTF_8);
  }

  /** The port that it was told to listen on. */
  int port() {
    return port;
  }

  /** Waits until the server answers that it is ready. */
  void awaitReady() throws IOException {
    Readiness readiness = new Readiness(new InetSocketAddress(LISTENING, port));
    await("ready", () -> readiness.isReady() || !process.isAlive());
    if (!process.isAlive()) {
      throw new IllegalStateException("It ended with " + process.exitValue() + ": " + output());
    }
  }

  /** Posts a form to it. */
  HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
    URI address = URI.create("http://" + LISTENING.getHostAddress() + ":" + port + path);
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  /** Waits for its end. */
  int exitCode() throws InterruptedException, IOException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("It still runs: " + output());
    }
    return process.exitValue();
  }

  /** The processes that it started. */
  List<ProcessHandle> children() {
    return process.descendants().toList();
  }

  /** Asks it to end, as a service manager does. */
  void terminate() {
    process.toHandle().destroy();
  }

  /** Ends it without a chance to do anything. */
  void kill() {
    process.destroyForcibly();
  }

  /** Waits for a state of affairs; fails with its name. */
  static void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("Waited in vain: " + what);
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  @Override
  public void close() {
    List<ProcessHandle> children = children();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, LISTENING)) {
      return socket.getLocalPort();
    }
  }
}
