package org.tandem.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.bench.BenchPlatform;
import org.tandem.bench.Launches;
import org.tandem.bench.Launches.Opened;
import org.tandem.bench.Tool;

/**
 * The embedded database, told to keep nothing back, finds no room to write: whoever was let in
 * stays in, whoever cannot be kept is told so, and once there is room everything goes on without a
 * restart. A limit of the process on the size of its files stands for the disk, which needs no
 * rights and is the same to it.
 */
@Timeout(300)
class FullDiskIT {
  private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1");
  private static final int MOST = 5_000;
  private static final int REFUSED = 5;
  private static final int ROOM = 64 * 1024;

  @TempDir Path folder;

  @Test
  void keepsWhatItTookAndGoesOnOnceThereIsRoom() throws Exception {
    Map<String, String> variables =
        Map.of(
            "TANDEM_HTTP_PORT",
            String.valueOf(Tool.freePort()),
            "TANDEM_DB_URL",
            "jdbc:h2:file:" + folder.resolve("database/tandem") + ";WRITE_DELAY=0");
    List<Opened> letIn = new ArrayList<>();
    try (BenchPlatform platform = new BenchPlatform()) {
      Launches launches = new Launches(platform);
      Tool tool = start(variables);
      try {
        launches.register(tool.url());
        letIn.add(launches.launch(Course.person(0), "Learner"));

        limit(tool, Long.toString(Files.size(folder.resolve("database/tandem.mv.db")) + ROOM));
        int refused = 0;
        for (int i = 1; i < MOST && refused < REFUSED; i++) {
          try {
            letIn.add(launches.launch(Course.person(i), "Learner"));
          } catch (IOException full) {
            refused++;
          }
        }
        assertThat(refused).as("the disk was full").isEqualTo(REFUSED);

        limit(tool, "unlimited");
        letIn.add(awaitRoom(launches));
        openAll(launches, letIn);
      } finally {
        tool.kill();
      }
      Tool again = start(variables);
      try {
        openAll(launches, letIn);
      } finally {
        again.kill();
      }
    }
  }

  private static Opened awaitRoom(Launches launches) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (true) {
      try {
        return launches.launch(Course.person(MOST), "Learner");
      } catch (IOException stillFull) {
        assertThat(System.nanoTime()).as("%s", stillFull).isLessThan(end);
        Thread.sleep(200);
      }
    }
  }

  private static void openAll(Launches launches, List<Opened> letIn) throws Exception {
    for (Opened one : letIn) {
      launches.open(one);
    }
  }

  private Tool start(Map<String, String> variables) throws IOException, InterruptedException {
    return Tool.start(Path.of(System.getProperty("tandem.jar")), folder, variables, QUICK);
  }

  private static void limit(Tool tool, String bytes) throws IOException, InterruptedException {
    for (long process : tool.pids()) {
      assertThat(
              new ProcessBuilder(
                      "prlimit", "--pid", Long.toString(process), "--fsize=" + bytes + ":")
                  .inheritIO()
                  .start()
                  .waitFor())
          .isZero();
    }
  }
}
