package org.tandem.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.tandem.bench.BenchPlatform;
import org.tandem.bench.Launches;

/**
 * A day of use while faults strike: people come for as long as there are faults to come, then those
 * who are there finish, and everything that is on its way arrives.
 */
final class FaultRun implements AutoCloseable {
  private static final Duration ARRIVAL = Duration.ofMinutes(5);
  private static final int DAY_MINUTES = 15;
  private static final int ONE_LEAVES_OF = 4;

  /** Short leases and pauses, so that what a dead node left behind is taken up soon. */
  private static final List<String> OPTIONS =
      List.of(
          "-Dtandem.outbox.lease=PT3S", "-Dtandem.outbox.retry=PT2S", "-XX:TieredStopAtLevel=1");

  /** Gives silence up sooner than usual, as people do not wait for long here. */
  private static final String DATABASE = "jdbc:postgresql://localhost:%d/postgres?socketTimeout=6";

  private final Size size;
  private final BenchPlatform platform = new BenchPlatform();
  private final Launches launches = new Launches(platform);
  private final Notebook notebook = new Notebook();
  private final Gradebook gradebook;
  private final Scene scene;
  private final AtomicInteger arrivals = new AtomicInteger();
  private final AtomicBoolean struck = new AtomicBoolean();
  private final AtomicBoolean over = new AtomicBoolean();

  /** Prepares everything; nothing runs yet but the database and the LMS. */
  FaultRun(Path jar, Path folder, Size size) throws Exception {
    this.size = size;
    Wire toLms = new Wire(platform.port());
    platform.reachedThrough(toLms.port());
    gradebook = new Gradebook(platform, Course.person(0).course(), size.seed());
    Database database = new Database(folder.resolve("database"));
    List<Wire> wires = new ArrayList<>();
    for (int i = 0; i < size.nodes(); i++) {
      wires.add(new Wire(database.port()));
    }
    Cluster nodes =
        new Cluster(
            jar,
            folder,
            size.nodes(),
            node ->
                Map.of(
                    "TANDEM_DB_URL",
                    DATABASE.formatted(wires.get(node).port()),
                    "TANDEM_DB_USER",
                    "postgres",
                    "TANDEM_REQUESTS_PERSON",
                    "100000"),
            OPTIONS);
    scene = new Scene(nodes, database, wires, toLms, folder);
  }

  /** What happened, in words. */
  String story() {
    return "seed %d: people were told %s; the gradebook answered %s"
        .formatted(size.seed(), notebook.counts(), gradebook.moods());
  }

  /** What looks at the result. */
  Checker checker() {
    return new Checker(notebook, gradebook::of, gradebook.users());
  }

  /** What people were told. */
  Notebook notebook() {
    return notebook;
  }

  /** The gradebook. */
  Gradebook gradebook() {
    return gradebook;
  }

  /** A connection to the database that no fault touches. */
  Connection connect() throws SQLException {
    return scene.database().connect();
  }

  /** The same, which reads what pairs wrote in clear. */
  Connection opened() throws SQLException {
    Connection database = connect();
    Opened.on(database, Cluster.SECRET);
    return database;
  }

  /** Leaves no node behind where the run itself is ended. */
  void endWithThisProcess() {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> scene.nodes().killAll()));
  }

  /** Runs the day to its end. */
  void run() throws Exception {
    start();
    ExecutorService people = Executors.newFixedThreadPool(size.mentors() + size.mentees() + 1);
    try {
      List<Future<?>> helpers = new ArrayList<>();
      helpers.add(
          people.submit(day(() -> new StaffDay(somebody("Instructor", 0), over::get).live())));
      for (int i = 1; i <= size.mentors(); i++) {
        Person mentor = somebody("Learner", arrivals.incrementAndGet());
        helpers.add(people.submit(day(() -> new MentorDay(mentor, over::get).live())));
      }
      List<Future<?>> mentees = new ArrayList<>();
      for (int i = 0; i < size.mentees(); i++) {
        mentees.add(people.submit(day(this::menteesComeAndGo)));
      }
      strike();
      struck.set(true);
      for (Future<?> one : mentees) {
        one.get(DAY_MINUTES, TimeUnit.MINUTES);
      }
      over.set(true);
      for (Future<?> one : helpers) {
        one.get(DAY_MINUTES, TimeUnit.MINUTES);
      }
    } finally {
      people.shutdownNow();
    }
    awaitArrivals();
  }

  private void start() throws Exception {
    scene.nodes().start(0);
    launches.register(scene.nodes().url());
    launches.launch(Course.person(0), "Instructor");
    try (Connection connection = connect()) {
      Course.openAProgram(connection, gradebook.column());
    }
    for (int i = 1; i < size.nodes(); i++) {
      scene.nodes().start(i);
    }
  }

  private void menteesComeAndGo() throws InterruptedException {
    do {
      int number = arrivals.incrementAndGet();
      new MenteeDay(somebody("Learner", number), number % ONE_LEAVES_OF == 0).live();
    } while (!struck.get());
  }

  private void strike() throws Exception {
    Random random = new Random(size.seed());
    for (Plan.Strike strike : Plan.of(size.seed(), size.faults(), size.nodes()).strikes()) {
      TimeUnit.MILLISECONDS.sleep(strike.pauseMillis());
      System.out.println("  " + strike.fault() + " " + strike.node());
      strike.fault().strike(scene, strike.node(), random);
    }
  }

  private Person somebody(String role, int number) {
    return new Person(
        new Browser(scene.nodes().url(), launches, Course.person(number), role),
        notebook,
        new Random(size.seed() + number));
  }

  /** Until nothing is on its way to the gradebook any more. */
  private void awaitArrivals() throws SQLException, InterruptedException {
    long end = System.nanoTime() + ARRIVAL.toNanos();
    try (Connection connection = connect();
        Statement sql = connection.createStatement()) {
      boolean waiting = true;
      while (waiting && System.nanoTime() < end) {
        TimeUnit.MILLISECONDS.sleep(500);
        try (ResultSet row =
            sql.executeQuery(
                "select count(*) from outbox_message where kind = 'score'"
                    + " and status in ('WAITING', 'UNDER_WAY')")) {
          row.next();
          waiting = row.getInt(1) > 0;
        }
      }
    }
  }

  /** Somebody's day; who cannot go on ends it for all, as nobody can go on without everybody. */
  private Callable<Void> day(Day day) {
    return () -> {
      try {
        day.live();
      } catch (RuntimeException stuck) {
        System.out.println("  " + stuck);
        notebook.giveUp();
        throw stuck;
      }
      return null;
    };
  }

  /** What somebody does. */
  private interface Day {
    void live() throws InterruptedException;
  }

  @Override
  public void close() throws IOException {
    scene.nodes().close();
    for (Wire wire : scene.wires()) {
      wire.close();
    }
    scene.toLms().close();
    scene.database().close();
    platform.close();
  }
}
