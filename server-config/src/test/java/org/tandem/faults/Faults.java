package org.tandem.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A long day under faults, by hand: docs/faults.md. {@code -Dfaults.count}, {@code -Dfaults.nodes},
 * {@code -Dfaults.mentors}, {@code -Dfaults.mentees} and {@code -Dfaults.seed} change it; the seed
 * is printed, and repeats which faults strike whom.
 */
public final class Faults {
  private Faults() {}

  /** Runs it with the jar at the given path; ends with 1 where anything is not as it must be. */
  public static void main(String[] arguments) throws Exception {
    Size size =
        new Size(
            Integer.getInteger("faults.nodes", 3),
            Integer.getInteger("faults.mentors", 4),
            Integer.getInteger("faults.mentees", 12),
            Integer.getInteger("faults.count", 150),
            Long.getLong("faults.seed", System.currentTimeMillis()));
    System.out.println(size);
    Path folder = Files.createTempDirectory("tandem-faults");
    long began = System.nanoTime();
    List<Breach> breaches;
    try (FaultRun run = new FaultRun(Path.of(arguments[0]).toAbsolutePath(), folder, size)) {
      run.endWithThisProcess();
      run.run();
      System.out.println(run.story());
      try (Connection database = run.opened()) {
        breaches = run.checker().breaches(database);
      }
    }
    breaches.forEach(System.out::println);
    System.out.printf(
        "%d faults in %.0f minutes: %s%n",
        size.faults(),
        (System.nanoTime() - began) / 6e10,
        breaches.isEmpty() ? "nothing lost, nothing doubled, no seat too many" : "see above");
    if (breaches.isEmpty()) {
      delete(folder);
    } else {
      System.out.println("What the nodes said is in " + folder);
    }
    System.exit(breaches.isEmpty() ? 0 : 1);
  }

  private static void delete(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
