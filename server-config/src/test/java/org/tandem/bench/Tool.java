package org.tandem.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged tool as a process under observation. */
public final class Tool implements AutoCloseable {
  /** The pre-shared registration token of every tool started here. */
  public static final String REGISTRATION_TOKEN = "bench-registration-token";

  private static final double TICKS_PER_SECOND = 100;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process launcher;
  private final int port;
  private final double secondsToReady;

  private Tool(Process launcher, int port, double secondsToReady) {
    this.launcher = launcher;
    this.port = port;
    this.secondsToReady = secondsToReady;
  }

  /** Starts the jar in a data folder and waits until it is ready. */
  static Tool start(Path jar, Path data, Map<String, String> variables)
      throws IOException, InterruptedException {
    return start(jar, data, variables, List.of(System.getProperty("bench.options", "").split(" ")));
  }

  /**
   * The same with these options of the JVM.
   *
   * @throws IOException if it did not get ready; its log is {@code bench.log} in the data folder
   */
  public static Tool start(Path jar, Path data, Map<String, String> variables, List<String> options)
      throws IOException, InterruptedException {
    int port =
        variables.containsKey("TANDEM_HTTP_PORT")
            ? Integer.parseInt(variables.get("TANDEM_HTTP_PORT"))
            : freePort();
    Files.createDirectories(data);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options.stream().filter(option -> !option.isEmpty()).toList());
    command.addAll(List.of("-jar", jar.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("bench.log").toFile()));
    builder
        .environment()
        .putAll(
            Map.of(
                "TANDEM_PUBLIC_URL",
                "http://localhost:" + port,
                "TANDEM_HTTP_HOST",
                "127.0.0.1",
                "TANDEM_HTTP_PORT",
                Integer.toString(port),
                "TANDEM_DATA_DIR",
                data.toString(),
                "TANDEM_REGISTRATION_TOKEN",
                REGISTRATION_TOKEN,
                "TANDEM_ALLOW_PRIVATE_NETWORKS",
                "true"));
    builder.environment().putAll(variables);
    long began = System.nanoTime();
    Process launcher = builder.start();
    while (!isReady(port)) {
      if (!launcher.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
        launcher.destroy();
        throw new IOException("It did not start: see " + data.resolve("bench.log"));
      }
      Thread.sleep(50);
    }
    return new Tool(launcher, port, (System.nanoTime() - began) / 1e9);
  }

  /** The public address. */
  public String url() {
    return "http://localhost:" + port;
  }

  /** From the start of the launcher to the first answer that it is ready. */
  double secondsToReady() {
    return secondsToReady;
  }

  /** Processor time of the launcher and the server so far, user and system. */
  double cpuSeconds() throws IOException {
    double ticks = 0;
    for (long pid : pids()) {
      String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      ticks += Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
    }
    return ticks / TICKS_PER_SECOND;
  }

  /** Resident memory of the launcher and the server: at its highest so far, each. */
  long peakResidentMegabytes() throws IOException {
    return megabytes("VmHWM:");
  }

  /** Resident memory of the launcher and the server now. */
  long residentMegabytes() throws IOException {
    return megabytes("VmRSS:");
  }

  /** What the server's heap holds once a full collection has taken away the rest. */
  long liveHeapMegabytes() throws IOException, InterruptedException {
    List<Long> pids = pids();
    String server = Long.toString(pids.get(pids.size() - 1));
    jcmd(server, "GC.run");
    return Pattern.compile("total \\d+K, used (\\d+)K")
            .matcher(jcmd(server, "GC.heap_info"))
            .results()
            .mapToLong(space -> Long.parseLong(space.group(1)))
            .sum()
        / 1024;
  }

  private static String jcmd(String pid, String command) throws IOException, InterruptedException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process asking = new ProcessBuilder(jcmd, pid, command).redirectErrorStream(true).start();
    String said = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (asking.waitFor() != 0) {
      throw new IOException(said);
    }
    return said;
  }

  private long megabytes(String field) throws IOException {
    long kilobytes = 0;
    for (long pid : pids()) {
      try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
        kilobytes +=
            lines
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
      }
    }
    return kilobytes / 1024;
  }

  /** Ends launcher and server without a chance to do anything, as {@code kill -9} does. */
  public void kill() {
    List<ProcessHandle> all = new ArrayList<>(launcher.descendants().toList());
    all.add(launcher.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().join());
  }

  /** The process ids of the launcher and the server. */
  public List<Long> pids() {
    List<Long> pids = new ArrayList<>(List.of(launcher.pid()));
    launcher.descendants().forEach(child -> pids.add(child.pid()));
    return pids;
  }

  private static boolean isReady(int port) throws InterruptedException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health/ready")).build();
      return HttpClient.newHttpClient()
              .send(request, HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** A port that nobody listens on. */
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    launcher.toHandle().destroy();
    launcher.onExit().join();
  }
}
