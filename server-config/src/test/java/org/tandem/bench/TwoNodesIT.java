package org.tandem.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern CONFIG = Pattern.compile("\"(launch|csrf)\":\"([^\"]+)\"");

  private final HttpClient http = HttpClient.newHttpClient();

  @TempDir Path folder;

  @Test
  void aVisitGoesOnWhicheverNodeAnswersAndWhicheverIsKilled() throws Exception {
    int[] ports = {freePort(), freePort()};
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
      openAProgram(database);

      // Login at one node, launch at the other, page and data at either.
      Opened visit = launches.launch(LEARNER);
      String page = page(visit);
      write(visit, page, url, "first");
      assertThat(read(visit, page, url)).contains("first");
      assertThat(relay.answeredBy(0)).isPositive();
      assertThat(relay.answeredBy(1)).isPositive();

      collector.await("tandem_launches", "tandem_platform_calls", "tandem_deliveries");
      assertThat(collector.seen() + metrics(ports[0]) + metrics(ports[1]))
          .as("neither a trace nor a count says anything about anybody")
          .contains("tandem_launches_seconds_count")
          .doesNotContain("learner-1", "Learner 1", "course-1", "first", "Two nodes", "eyJ")
          .doesNotContain(Tool.REGISTRATION_TOKEN, visit.page().getPath());

      awaitWhatIsWatched(ports);

      for (int killed = 0; killed < nodes.length; killed++) {
        nodes[killed].kill();
        String text = "while node " + killed + " is away";
        write(visit, page, url, text);
        assertThat(read(visit, page(visit), url)).contains(text);
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

  /** So that the course of the learner has something to take part in. */
  private static void openAProgram(Connection database) throws SQLException {
    try (Statement sql = database.createStatement()) {
      sql.executeUpdate(
          "insert into program (id, tenant_id, name, template_id, template_version, status,"
              + " created_at, version) select gen_random_uuid(), tenant_id, 'Two nodes',"
              + " 'career-mentoring', 1, 'OPEN', now(), 0 from course");
      sql.executeUpdate(
          "insert into activity (id, tenant_id, program_id, course_id, widget, title,"
              + " resource_link_id, version) select gen_random_uuid(), p.tenant_id, p.id, c.id,"
              + " 'JOURNEY', 'Two nodes', 'link-"
              + LEARNER.course()
              + "', 0 from program p join course c on c.tenant_id = p.tenant_id");
    }
  }

  private String page(Opened visit) throws IOException, InterruptedException {
    HttpResponse<String> page =
        http.send(
            HttpRequest.newBuilder(visit.page()).header("Cookie", visit.cookies()).build(),
            BodyHandlers.ofString(UTF_8));
    assertThat(page.statusCode()).isEqualTo(200);
    return page.body();
  }

  private void write(Opened visit, String page, String url, String about) throws Exception {
    String seen = read(visit, page, url);
    Matcher version = Pattern.compile("\"version\":(\\d+)").matcher(seen);
    HttpResponse<String> written =
        http.send(
            api(visit, page, url)
                .header("Content-Type", "application/json")
                .PUT(
                    BodyPublishers.ofString(
                        "{\"side\":\"MENTEE\",\"profile\":{\"about\":\"%s\"}%s}"
                            .formatted(
                                about, version.find() ? ",\"version\":" + version.group(1) : "")))
                .build(),
            BodyHandlers.ofString(UTF_8));
    assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
  }

  private String read(Opened visit, String page, String url) throws Exception {
    HttpResponse<String> own =
        http.send(api(visit, page, url).build(), BodyHandlers.ofString(UTF_8));
    assertThat(own.statusCode()).as(own.body()).isEqualTo(200);
    return own.body();
  }

  private static HttpRequest.Builder api(Opened visit, String page, String url) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + "/api/participation"))
            .header("Cookie", visit.cookies());
    Matcher config = CONFIG.matcher(page);
    while (config.find()) {
      request.header(
          config.group(1).equals("csrf") ? "Tandem-CSRF" : "Tandem-Launch", config.group(2));
    }
    return request;
  }

  private static int number(Connection database, String sql) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
