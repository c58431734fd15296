package org.tandem.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.server.SMTPServer;
import org.tandem.bench.BenchPlatform;
import org.tandem.bench.BenchPlatform.Learner;
import org.tandem.bench.Collector;
import org.tandem.bench.Launches;
import org.tandem.bench.Launches.Opened;
import org.tandem.bench.OwnProfile;
import org.tandem.bench.Tool;
import org.tandem.bench.WatchFiles;
import org.tandem.faults.Told.What;

/**
 * Three nodes on one database, behind a proxy that sends each request to the next one: visits go on
 * whichever answers and whichever is killed, and work in the background is done once.
 */
@Timeout(600)
class ThreeNodesIT {
  private static final int NODES = 3;
  private static final int PEOPLE = 4;
  private static final String RUNS = "tandem_matching_runs_seconds_count";
  private static final Learner LEARNER = Course.person(9);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Queue<String> mails = new ConcurrentLinkedQueue<>();
  private final Notebook notebook = new Notebook();

  @TempDir Path folder;

  @Test
  void aVisitGoesOnWhicheverNodeAnswersAndWhicheverIsKilled() throws Exception {
    SMTPServer post = SMTPServer.port(0).messageHandler(this::arrive).build();
    post.start();
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
        BenchPlatform platform = new BenchPlatform();
        Collector collector = new Collector();
        Connection database = postgres.getPostgresDatabase().getConnection();
        Cluster nodes = cluster(postgres, post, collector)) {
      for (int i = 0; i < NODES; i++) {
        nodes.start(i);
      }
      Launches launches = new Launches(platform);
      launches.register(nodes.url());
      launches.launch(LEARNER);
      OwnProfile.openAProgram(database, LEARNER);
      remind(database, LEARNER, "NEVER");
      OwnProfile profile = new OwnProfile(nodes.url());

      // Login at one node, launch at the next, page and data at any.
      Opened visit = launches.launch(LEARNER);
      String page = profile.page(visit);
      profile.write(visit, page, "first");
      assertThat(profile.read(visit, page)).contains("first");
      for (int i = 0; i < NODES; i++) {
        assertThat(nodes.relay().answeredBy(i)).isPositive();
      }

      matchAndRemind(nodes, launches, database);

      collector.await("tandem_launches", "tandem_platform_calls", "tandem_deliveries");
      assertThat(collector.seen() + metrics(nodes))
          .as("neither a trace nor a count says anything about anybody")
          .contains("tandem_launches_seconds_count")
          .doesNotContain(LEARNER.id(), "Learner 9", "course-1", "first", "A program", "eyJ")
          .doesNotContain(Tool.REGISTRATION_TOKEN, visit.page().getPath());
      awaitWhatIsWatched(nodes);

      for (int killed = 0; killed < NODES; killed++) {
        nodes.kill(killed);
        String text = "while node " + killed + " is away";
        profile.write(visit, page, text);
        assertThat(profile.read(visit, profile.page(visit))).contains(text);
        launches.open(launches.launch(Course.person(20 + killed)));
        if (killed == 0) {
          nodes.start(killed);
        }
      }

      assertThat(text(database, "select count(*) from outbox_message where kind = 'roster'"))
          .as("the roster of the one course was asked for once")
          .isEqualTo("1");
      assertThat(mails).as("everybody was reminded once").hasSize(PEOPLE).doesNotHaveDuplicates();
    } finally {
      post.stop();
    }
  }

  private Cluster cluster(EmbeddedPostgres postgres, SMTPServer post, Collector collector)
      throws IOException {
    Map<String, String> variables =
        Map.of(
            "TANDEM_DB_URL",
            "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
            "TANDEM_DB_USER",
            "postgres",
            "TANDEM_SMTP_URL",
            "smtp+plain://localhost:" + post.getPortAllocated(),
            "TANDEM_MAIL_FROM",
            "tandem@example.edu",
            "TANDEM_OTLP_URL",
            collector.url());
    return new Cluster(
        Path.of(System.getProperty("tandem.jar")),
        folder,
        NODES,
        node -> variables,
        List.of("-XX:TieredStopAtLevel=1"));
  }

  /**
   * Two mentors and two mentees are matched, by a run whose node dies in the middle of it, and
   * reminded that they have to say yes.
   */
  private void matchAndRemind(Cluster nodes, Launches launches, Connection database)
      throws Exception {
    for (int i = 1; i <= PEOPLE; i++) {
      Person person =
          new Person(
              new Browser(nodes.url(), launches, Course.person(i), "Learner"),
              notebook,
              new Random(i));
      JsonObject now = person.read("/api/participation").asJsonObject();
      remind(database, Course.person(i), "DAILY");
      remindLater(database, Course.person(i));
      String side = i % 2 == 0 ? "MENTOR" : "MENTEE";
      person.does(
          Request.post("/api/participation", Pages.profile(side, "Hello", i % 2 == 0 ? 1 : 0, now)),
          new Told(What.PROFILE, person.id(), "Hello"));
    }
    Person instructor =
        new Person(
            new Browser(nodes.url(), launches, Course.person(0), "Instructor"),
            notebook,
            new Random(0));
    Told ran = new Told(What.RUN, "", "");
    instructor.does(Request.post("/api/course/runs", Pages.NOTHING), ran);
    instructor.await(() -> run(instructor).getString("state").equals("STAGED"));
    String hash = text(database, "select result_hash from match_run");

    write(
        database,
        "update match_run set state = 'RUNNING', claim = gen_random_uuid(), result = null,"
            + " result_hash = null, heard_at = now() - interval '11 minutes'");
    instructor.await(() -> run(instructor).getString("state").equals("STAGED"));
    assertThat(text(database, "select result_hash from match_run")).isEqualTo(hash);
    // Counted a moment after it is there.
    instructor.await(() -> sum(nodes, RUNS) >= 2);
    assertThat(sum(nodes, RUNS))
        .as("computed once, and once more after its node was gone")
        .isEqualTo(2);

    JsonObject run = run(instructor);
    instructor.does(
        Request.post(
            "/api/course/runs/" + run.getString("id") + "/publication", Pages.version(run)),
        ran);
    // All three nodes see at once that everybody is due.
    try (Statement sql = database.createStatement()) {
      sql.executeUpdate("update reminder set next_at = now()");
    }
    instructor.await(() -> mails.size() >= PEOPLE);
    assertThat(notebook.timesTold(ran)).isEqualTo(2);
  }

  private static JsonObject run(Person instructor) throws InterruptedException {
    JsonObject first = instructor.read("/api/course/runs").asJsonArray().getJsonObject(0);
    return instructor.read("/api/course/runs/" + first.getString("id")).asJsonObject();
  }

  /** Somebody is reminded at any time of the day, apart from the next in twelve hours. */
  private static void remind(Connection database, Learner person, String rhythm)
      throws SQLException {
    write(
        database,
        "insert into reminder_preference select id, tenant_id, '%s', t, t, null, 0 from person,"
                .formatted(rhythm)
            + " to_char(now() at time zone 'utc' + interval '12 hours', 'HH24:MI') t"
            + " where subject = '%s'".formatted(person.id()));
  }

  /** Whom nobody looks at before they have something to do. */
  private static void remindLater(Connection database, Learner person) throws SQLException {
    write(
        database,
        "insert into reminder (person_id, tenant_id, next_at, failures, about, times) select id,"
            + " tenant_id, now() + interval '1 day', 0, '', 0 from person where subject = '%s'"
                .formatted(person.id()));
  }

  private void arrive(Object context, String from, String to, byte[] data) {
    mails.add(to);
  }

  /** What the dashboard and the rules look for is there, once each kind of work was done. */
  private void awaitWhatIsWatched(Cluster nodes) throws IOException, InterruptedException {
    Set<String> missing = WatchFiles.names();
    assertThat(missing).hasSizeGreaterThan(15);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
    while (!missing.isEmpty()) {
      assertThat(System.nanoTime()).as("not printed: %s", missing).isLessThan(end);
      missing.removeAll(WatchFiles.printed(metrics(nodes)));
      Thread.sleep(100);
    }
  }

  private double sum(Cluster nodes, String name) throws InterruptedException {
    return metrics(nodes)
        .lines()
        .filter(line -> line.startsWith(name + "{"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  private String metrics(Cluster nodes) throws InterruptedException {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < NODES; i++) {
      URI address = URI.create(nodes.url(i) + "/metrics");
      try {
        all.append(
            http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString(UTF_8))
                .body());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all.toString();
  }

  private static void write(Connection database, String statement) throws SQLException {
    try (Statement sql = database.createStatement()) {
      assertThat(sql.executeUpdate(statement)).as(statement).isEqualTo(1);
    }
  }

  private static String text(Connection database, String query) throws SQLException {
    try (Statement sql = database.createStatement();
        ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
