package org.tandem.path;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Tandem as it is shipped: {@code java -jar tandem.jar}, configured by its environment alone. */
final class TandemServer implements Closeable {
  private static final Duration PATIENCE = Duration.ofMinutes(8);

  private final Process process;
  private final Path data;
  private final Path log;

  private TandemServer(Process process, Path data, Path log) {
    this.process = process;
    this.data = data;
    this.log = log;
  }

  /**
   * Starts Tandem and waits until it is ready.
   *
   * @param data its data folder; a fresh one is a fresh installation
   */
  static TandemServer start(String publicUrl, int port, Path data, Map<String, String> more)
      throws IOException, InterruptedException {
    Files.createDirectories(data);
    Path log = data.resolve("path.log");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            // Half the processor time of a start: this server does not live long enough for more.
            "-XX:TieredStopAtLevel=1",
            "-jar",
            required("tandem.jar"));
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("TANDEM_"));
    environment.put("TANDEM_PUBLIC_URL", publicUrl);
    environment.put("TANDEM_HTTP_HOST", "127.0.0.1");
    environment.put("TANDEM_HTTP_PORT", Integer.toString(port));
    environment.put("TANDEM_DATA_DIR", data.toString());
    environment.put("TANDEM_ALLOW_PRIVATE_NETWORKS", "true");
    environment.putAll(more);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    TandemServer server = new TandemServer(builder.start(), data, log);
    server.awaitReady(port);
    return server;
  }

  /** A port that was free a moment ago. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** A system property that the build gives. */
  static String required(String property) {
    String value = System.getProperty(property, "");
    if (value.isEmpty()) {
      throw new IllegalStateException("The system property " + property + " is not set.");
    }
    return value;
  }

  /** The key to the console, as the operator reads it from the data folder. */
  String consoleKey() throws IOException {
    return Files.readString(data.resolve("console-key.txt")).strip();
  }

  /** Everything that the server has logged since it was installed. */
  String completeLog() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> logs = Files.list(data.resolve("logs"))) {
      for (Path file : logs.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  private void awaitReady(int port) throws InterruptedException {
    URI ready = URI.create("http://localhost:" + port + "/health/ready");
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers(client, ready)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        close();
        throw new AssertionError("Tandem is not ready; its log: " + log);
      }
      Thread.sleep(250);
    }
  }

  private static boolean answers(HttpClient client, URI address) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
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
}
