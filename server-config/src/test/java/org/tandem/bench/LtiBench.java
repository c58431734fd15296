package org.tandem.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Prints how launches hold under load, how long a large roster takes, and whether scores get
 * through to a platform that is slow and fails: on both databases, except for the scores, which are
 * put into the database from outside and hence need PostgreSQL.
 */
public final class LtiBench {
  private static final int WARM_UP = Integer.getInteger("bench.warmup", 6_000);
  private static final int LAUNCHES = Integer.getInteger("bench.launches", 3_000);
  private static final int LONG_RUN = Integer.getInteger("bench.long", 20_000);
  private static final int MEMBERS = Integer.getInteger("bench.members", 10_000);
  private static final int SCORES = Integer.getInteger("bench.scores", 5_000);
  private static final String ONLY = System.getProperty("bench.only", "");

  private LtiBench() {}

  /** Measures the jar at the given path. */
  public static void main(String[] arguments) throws Exception {
    Path jar = Path.of(arguments[0]).toAbsolutePath();
    Path folder = Files.createTempDirectory("tandem-lti-bench");
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
      if ("Embedded H2".contains(ONLY)) {
        System.out.println("Embedded H2");
        measure(jar, folder.resolve("h2"), Map.of(), null);
      }
      if ("PostgreSQL".contains(ONLY)) {
        System.out.println("PostgreSQL");
        Map<String, String> database =
            Map.of(
                "TANDEM_DB_URL",
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                "TANDEM_DB_USER",
                "postgres");
        measure(jar, folder.resolve("postgresql"), database, postgres);
      }
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void measure(
      Path jar, Path data, Map<String, String> database, @Nullable EmbeddedPostgres postgres)
      throws Exception {
    try (Tool tool = Tool.start(jar, data, database);
        BenchPlatform platform = new BenchPlatform()) {
      BenchCourse course = new BenchCourse(platform, MEMBERS);
      Launches launches = new Launches(platform);
      launches.register(tool);
      Load load = new Load(tool, launches);
      load.run("warming up", WARM_UP, 4);
      for (int atOnce : new int[] {1, 16, 64}) {
        load.run("launches, %d at once".formatted(atOnce), LAUNCHES, atOnce);
      }
      load.run("launches, 64 at once, long run", LONG_RUN, 64);
      Duration taken = course.readRoster(new ConsoleWatch(tool, data));
      System.out.printf(
          "  roster of %d: in the database %.2f s after the last page%n",
          MEMBERS, taken.toMillis() / 1000.0);
      if (postgres != null && SCORES > 0) {
        new ScoreRun(postgres, course).run(SCORES);
      }
    }
  }
}
