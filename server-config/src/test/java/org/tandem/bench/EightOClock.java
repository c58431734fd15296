package org.tandem.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.tandem.bench.BenchPlatform.Learner;
import org.tandem.bench.Launches.Opened;

/**
 * The first minutes of a day: 10,000 people come within five minutes to a tool that knows a
 * million, and each waits for the launch and for the page. They come when they come, whether or not
 * the tool keeps up, and what somebody waits counts from the moment they came.
 */
public final class EightOClock {
  private static final int PEOPLE = Integer.getInteger("bench.people", 10_000);
  private static final Duration WITHIN =
      Duration.ofSeconds(Integer.getInteger("bench.within", 300));
  private static final int WARM_UP = Integer.getInteger("bench.warmup", 3_000);
  private static final int AT_ONCE = 64;

  /** After how many seconds each memory is looked at; 0: not, since that stops the server. */
  private static final int LOOKED_AT = Integer.getInteger("bench.memory", 0);

  private static final double PROMISED_MILLIS = 250;

  private final Launches launches;
  private final Waits launched = new Waits("login + launch", PEOPLE);
  private final Waits opened = new Waits("the page after it", PEOPLE);

  /** Megabytes on the heap, look by look. */
  private final List<Long> alive = new CopyOnWriteArrayList<>();

  private EightOClock(Launches launches) {
    this.launches = launches;
  }

  /** Measures the jar at the given path; fails where the promise is broken. */
  public static void main(String[] arguments) throws Exception {
    Path jar = Path.of(arguments[0]).toAbsolutePath();
    Path folder = Files.createTempDirectory("tandem-eight-o-clock");
    boolean kept;
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
        Tool tool =
            Tool.start(
                jar,
                folder,
                Map.of(
                    "TANDEM_DB_URL",
                    "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                    "TANDEM_DB_USER",
                    "postgres"));
        BenchPlatform platform = new BenchPlatform()) {
      Launches launches = new Launches(platform);
      launches.register(tool);
      long began = System.nanoTime();
      ManyPeople.fill(postgres);
      System.out.printf("  written in %.0f s%n", (System.nanoTime() - began) / 1e9);
      new Load(tool, launches).run("warming up", WARM_UP, 4);
      kept = new EightOClock(launches).run(tool);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    System.exit(kept ? 0 : 1);
  }

  private boolean run(Tool tool) throws Exception {
    double cpu = tool.cpuSeconds();
    System.out.printf("  resident before: %d MB%n", tool.residentMegabytes());
    ScheduledExecutorService people = Executors.newScheduledThreadPool(AT_ONCE);
    if (LOOKED_AT > 0) {
      var unused =
          people.scheduleAtFixedRate(() -> look(tool), LOOKED_AT, LOOKED_AT, TimeUnit.SECONDS);
    }
    Random arrivals = new Random(8);
    List<Future<?>> visits = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      Learner learner = new Learner(i);
      long comes = (long) (arrivals.nextDouble() * WITHIN.toNanos());
      long due = System.nanoTime() + comes;
      visits.add(people.schedule(() -> come(learner, due), comes, TimeUnit.NANOSECONDS));
    }
    for (Future<?> visit : visits) {
      visit.get(WITHIN.toSeconds() + 120, TimeUnit.SECONDS);
    }
    people.shutdownNow();
    System.out.printf("  %s%n  %s%n", launched, opened);
    System.out.printf(
        "  resident after: %d MB, at its highest: %d MB; %.1f s of processor time%n",
        tool.residentMegabytes(), tool.peakResidentMegabytes(), tool.cpuSeconds() - cpu);
    // Whoever comes while the server stands still to be looked at waits for that, too.
    boolean promised = LOOKED_AT > 0 ? isFlat() : launched.within(0.99) < PROMISED_MILLIS;
    return promised && launched.failures() + opened.failures() == 0;
  }

  /** Whether the second half of the looks found about as much alive as the first. */
  private boolean isFlat() {
    int half = alive.size() / 2;
    return half > 0
        && median(alive.subList(half, alive.size())) < 1.2 * median(alive.subList(0, half));
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private void look(Tool tool) {
    try {
      alive.add(tool.liveHeapMegabytes());
      System.out.printf(
          "  %5d visits: %d MB alive on the heap, %d MB resident%n",
          launched.served(), alive.get(alive.size() - 1), tool.residentMegabytes());
    } catch (IOException | InterruptedException e) {
      System.out.println("  memory could not be looked at: " + e);
    }
  }

  private void come(Learner learner, long due) {
    Opened page;
    try {
      page = launches.launch(learner);
      launched.took(System.nanoTime() - due);
    } catch (Exception e) {
      launched.failed(e);
      return;
    }
    long began = System.nanoTime();
    try {
      launches.open(page);
      opened.took(System.nanoTime() - began);
    } catch (Exception e) {
      opened.failed(e);
    }
  }
}
