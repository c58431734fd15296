package org.tandem.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.bench.BenchPlatform.Learner;
import org.tandem.bench.Launches.Opened;
import org.tandem.path.Relay;

/** Two nodes on one database, behind a proxy that sends each request to the other one. */
@Timeout(300)
class TwoNodesIT {
  private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1");
  private static final Learner LEARNER = new Learner(1);

  private final HttpClient http = HttpClient.newHttpClient();

  @TempDir Path folder;

  @Test
  void aVisitGoesOnWhicheverNodeAnswersAndWhicheverIsKilled() throws Exception {
    int[] ports = {Tool.freePort(), Tool.freePort()};
    Relay relay =
        new Relay(List.of("http://127.0.0.1:" + ports[0], "http://127.0.0.1:" + ports[1]));
    HttpServer proxy =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ExecutorService threads = Executors.newCachedThreadPool();
    proxy.setExecutor(threads);
    proxy.createContext("/", relay);
    proxy.start();
    String url = "http://localhost:" + proxy.getAddress().getPort();
    Tool[] nodes = new Tool[2];
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
        BenchPlatform platform = new BenchPlatform();
        Collector collector = new Collector();
        Connection database = postgres.getPostgresDatabase().getConnection()) {
      for (int i = 0; i < nodes.length; i++) {
        nodes[i] = start(i, ports[i], url, postgres, collector);
      }
      Launches launches = new Launches(platform);
      launches.register(url);
      launches.launch(LEARNER);
      OwnProfile.openAProgram(database, LEARNER);
      OwnProfile profile = new OwnProfile(url);

      // Login at one node, launch at the other, page and data at either.
      Opened visit = launches.launch(LEARNER);
      String page = profile.page(visit);
      profile.write(visit, page, "first");
      assertThat(profile.read(visit, page)).contains("first");
      assertThat(relay.answeredBy(0)).isPositive();
      assertThat(relay.answeredBy(1)).isPositive();

      collector.await("tandem_launches", "tandem_platform_calls", "tandem_deliveries");
      assertThat(collector.seen() + metrics(ports[0]) + metrics(ports[1]))
          .as("neither a trace nor a count says anything about anybody")
          .contains("tandem_launches_seconds_count")
          .doesNotContain("learner-1", "Learner 1", "course-1", "first", "A program", "eyJ")
          .doesNotContain(Tool.REGISTRATION_TOKEN, visit.page().getPath());

      awaitWhatIsWatched(ports);

      for (int killed = 0; killed < nodes.length; killed++) {
        nodes[killed].kill();
        String text = "while node " + killed + " is away";
        profile.write(visit, page, text);
        assertThat(profile.read(visit, profile.page(visit))).contains(text);
        launches.open(launches.launch(new Learner(11 + 10 * killed)));
        if (killed == 0) {
          nodes[killed] = start(killed, ports[killed], url, postgres, collector);
        }
      }

      assertThat(number(database, "select count(*) from participation")).isEqualTo(1);
      assertThat(number(database, "select count(*) from outbox_message where kind = 'roster'"))
          .as("the roster of the one course was asked for once")
          .isEqualTo(1);
    } finally {
      for (Tool node : nodes) {
        if (node != null) {
          node.kill();
        }
      }
      proxy.stop(0);
      threads.shutdownNow();
    }
  }

  /** What the dashboard and the rules look for is there, once each kind of work was done. */
  private void awaitWhatIsWatched(int[] ports) throws IOException, InterruptedException {
    Set<String> missing = WatchFiles.names();
    assertThat(missing).hasSizeGreaterThan(15);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!missing.isEmpty()) {
      assertThat(System.nanoTime()).as("not printed: %s", missing).isLessThan(end);
      missing.removeAll(WatchFiles.printed(metrics(ports[0]) + metrics(ports[1])));
      Thread.sleep(100);
    }
  }

  private String metrics(int port) throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + port + "/metrics");
    return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString(UTF_8)).body();
  }

  private Tool start(
      int number, int port, String url, EmbeddedPostgres postgres, Collector collector)
      throws IOException, InterruptedException {
    return Tool.start(
        Path.of(System.getProperty("tandem.jar")),
        folder.resolve("node-" + number),
        Map.of(
            "TANDEM_PUBLIC_URL",
            url,
            "TANDEM_HTTP_PORT",
            Integer.toString(port),
            "TANDEM_SECRET",
            "the-secret-that-both-nodes-share",
            "TANDEM_DB_URL",
            "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
            "TANDEM_DB_USER",
            "postgres",
            "TANDEM_OTLP_URL",
            collector.url()),
        QUICK);
  }

  private static int number(Connection database, String sql) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }
}
