package org.tandem.bench;

import com.nimbusds.jose.JOSEException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.bench.BenchPlatform.Learner;

/** Prints what a launch costs and how the packaged tool starts, on both databases. */
public final class Bench {
  private static final int LEARNERS = 500;
  private static final int WARM_UP = Integer.getInteger("bench.warmup", 30_000);
  private static final int MEASURED = Integer.getInteger("bench.launches", 5_000);

  private static final String ONLY = System.getProperty("bench.only", "");

  private Bench() {}

  /** Measures the jar at the given path. */
  public static void main(String[] arguments) throws Exception {
    Path jar = Path.of(arguments[0]).toAbsolutePath();
    Path folder = Files.createTempDirectory("tandem-bench");
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
      measure("Embedded H2", jar, folder.resolve("h2"), Map.of());
      measure(
          "PostgreSQL",
          jar,
          folder.resolve("postgresql"),
          Map.of(
              "TANDEM_DB_URL",
              "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
              "TANDEM_DB_USER",
              "postgres"));
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void measure(String label, Path jar, Path data, Map<String, String> database)
      throws IOException, InterruptedException, JOSEException {
    if (!label.contains(ONLY)) {
      return;
    }
    System.out.printf("%s%n", label);
    try (Tool first = Tool.start(jar, data, database)) {
      System.out.printf(
          "  first start: ready after %.1f s, %.1f s of CPU%n",
          first.secondsToReady(), first.cpuSeconds());
    }
    try (Tool tool = Tool.start(jar, data, database);
        BenchPlatform platform = new BenchPlatform()) {
      System.out.printf(
          "  warm start: ready after %.1f s, %.1f s of CPU%n",
          tool.secondsToReady(), tool.cpuSeconds());
      Launches launches = new Launches(platform);
      launches.register(tool);
      for (int from = 0; from < WARM_UP; from += MEASURED) {
        report("  warming up", tool, launches, false);
      }
      report("  login + launch", tool, launches, false);
      report("  login + launch + page", tool, launches, true);
      System.out.printf(
          "  first page, everything that a browser receives: %.1f kB%n",
          FirstPage.bytes(launches.launch(new Learner(0))) / 1000.0);
      System.out.printf(
          "  resident memory at its highest, launcher included: %d MB%n",
          tool.peakResidentMegabytes());
    }
  }

  private static void report(String label, Tool tool, Launches launches, boolean withPage)
      throws IOException, InterruptedException, JOSEException {
    double before = tool.cpuSeconds();
    long began = System.nanoTime();
    for (int i = 0; i < MEASURED; i++) {
      Launches.Opened opened = launches.launch(new Learner(i % LEARNERS));
      if (withPage) {
        launches.open(opened);
      }
    }
    double cpu = (tool.cpuSeconds() - before) * 1000 / MEASURED;
    double wall = (System.nanoTime() - began) / 1e6 / MEASURED;
    System.out.printf("%s: %.2f ms of CPU each (%.2f ms of time)%n", label, cpu, wall);
  }
}
