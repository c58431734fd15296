package org.tandem.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.bench.BenchPlatform;
import org.tandem.bench.BenchPlatform.Learner;
import org.tandem.bench.Launches;
import org.tandem.bench.Launches.Opened;
import org.tandem.bench.OwnProfile;

/**
 * The procedure of docs/operations.md: nodes are replaced by a newer version one by one while
 * people work. No request fails, visits go on, and both versions work on the newer schema.
 */
@Timeout(600)
class RollingUpgradeIT {
  private static final int VISITORS = 3;
  private static final int SOME = 30;

  private final AtomicBoolean over = new AtomicBoolean();
  private final AtomicInteger done = new AtomicInteger();
  private final Queue<String> failed = new ConcurrentLinkedQueue<>();

  @TempDir Path folder;

  @Test
  void replacesNodesOneByOneWithoutAFailedRequest() throws Exception {
    Path jar = Path.of(System.getProperty("tandem.jar"));
    Path next = NextVersion.of(jar, folder);
    ExecutorService people = Executors.newFixedThreadPool(VISITORS);
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
        BenchPlatform platform = new BenchPlatform();
        Connection database = postgres.getPostgresDatabase().getConnection();
        Cluster nodes =
            new Cluster(
                jar,
                folder,
                2,
                node ->
                    Map.of(
                        "TANDEM_DB_URL",
                        "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                        "TANDEM_DB_USER",
                        "postgres"),
                List.of("-XX:TieredStopAtLevel=1"))) {
      nodes.start(0);
      nodes.start(1);
      Launches launches = new Launches(platform);
      launches.register(nodes.url());
      launches.launch(Course.person(0), "Learner");
      OwnProfile.openAProgram(database, Course.person(0));

      List<Future<?>> visits = new ArrayList<>();
      for (int i = 1; i <= VISITORS; i++) {
        Learner visitor = Course.person(i);
        visits.add(people.submit(() -> work(nodes.url(), launches, visitor)));
      }
      someWork();
      for (int node = 0; node < 2; node++) {
        nodes.relay().rest(node);
        nodes.stop(node);
        nodes.start(node, next, Map.of());
        nodes.relay().resume(node);
        // After the first of them both versions work, on the schema of the newer one.
        int before = nodes.relay().answeredBy(0);
        int beside = nodes.relay().answeredBy(1);
        someWork();
        assertThat(nodes.relay().answeredBy(0)).isGreaterThan(before);
        assertThat(nodes.relay().answeredBy(1)).isGreaterThan(beside);
      }
      over.set(true);
      for (Future<?> visit : visits) {
        visit.get(60, TimeUnit.SECONDS);
      }
      assertThat(failed).isEmpty();
      try (Statement sql = database.createStatement();
          ResultSet row = sql.executeQuery("select count(next_words) from person")) {
        row.next();
        assertThat(row.getInt(1)).as("people, on the newer schema").isGreaterThan(VISITORS);
      }
    } finally {
      people.shutdownNow();
    }
  }

  /** One visit from before the upgrade to its end, and others that begin meanwhile. */
  private void work(String url, Launches launches, Learner visitor) {
    OwnProfile profile = new OwnProfile(url);
    try {
      Opened visit = launches.launch(visitor);
      String page = profile.page(visit);
      for (int i = 0; !over.get(); i++) {
        String text = "Text " + i;
        profile.write(visit, page, text);
        assertThat(profile.read(visit, page)).contains(text);
        launches.open(launches.launch(new Learner(visitor.number() + 100 * (i + 1))));
        done.incrementAndGet();
      }
    } catch (Exception | AssertionError e) {
      failed.add(visitor.id() + ": " + e);
    }
  }

  private void someWork() throws InterruptedException {
    int enough = done.get() + SOME;
    while (done.get() < enough && failed.isEmpty()) {
      Thread.sleep(50);
    }
    assertThat(failed).isEmpty();
  }
}
