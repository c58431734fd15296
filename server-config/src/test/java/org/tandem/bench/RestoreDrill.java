package org.tandem.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tandem.bench.BenchPlatform.Learner;

/**
 * The drill of docs/operations.md: keys are rotated while people launch; then the database is
 * dumped while the server runs, everything is lost, and the dump is restored elsewhere. Needs
 * {@code pg_dump} and {@code pg_restore} on the path; prints what was seen, and fails where it is
 * wrong.
 */
public final class RestoreDrill {
  private static final String SECRET = "the-secret-that-was-kept-apart";
  private static final Pattern KEY = Pattern.compile("\"kid\"");

  private final Path jar;
  private final Path folder;
  private final int port;
  private final BenchPlatform platform;
  private final Launches launches;
  private final HttpClient http = HttpClient.newHttpClient();

  private RestoreDrill(Path jar, Path folder, BenchPlatform platform) throws IOException {
    this.jar = jar;
    this.folder = folder;
    this.platform = platform;
    this.launches = new Launches(platform);
    this.port = Tool.freePort();
  }

  /** Goes through it with the jar at the given path. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("tandem-drill");
    try (BenchPlatform platform = new BenchPlatform()) {
      new RestoreDrill(Path.of(arguments[0]).toAbsolutePath(), folder, platform).run();
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    System.exit(0);
  }

  private void run() throws Exception {
    Dump dump = new Dump(folder.resolve("tandem.dump"));
    String people;
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
      Tool tool = start("before", postgres, SECRET);
      try {
        launches.register(tool);
        for (int i = 0; i < 20; i++) {
          launches.launch(new Learner(i));
        }
        rotate(tool, postgres);
        people = people(postgres);
        say("dump", dump.take(postgres));
        System.out.printf(
            "dumped %d kB while the server ran; %s people%n", dump.kilobytes(), people);
      } finally {
        tool.kill();
      }
    }
    System.out.println("server killed, database gone, data folder not kept");
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
      long began = System.nanoTime();
      say("restore", dump.restore(postgres));
      try (Tool tool = start("after", postgres, SECRET)) {
        launches.open(launches.launch(new Learner(3)));
        System.out.printf(
            "restored and ready at %s after %.0f s; %s people; the LMS launches without being told%n",
            tool.url(), (System.nanoTime() - began) / 1e9, people(postgres));
        require(people.equals(people(postgres)), "nobody is missing");
        require(keys() > 0, "our keys are there");
      }
    }
  }

  private void rotate(Tool tool, EmbeddedPostgres postgres) throws Exception {
    System.out.printf("keys published before: %d%n", keys());
    for (List<String> words :
        List.of(List.of("keys", "rotate"), List.of("keys", "rotate", "--now"))) {
      List<String> command = new ArrayList<>(List.of(java(), "-jar", jar.toString()));
      command.addAll(words);
      System.out.println("$ java -jar tandem.jar " + String.join(" ", words));
      System.out.print(program(command, environment("before", postgres, SECRET)));
      System.out.printf("keys published: %d%n", keys());
      launches.open(launches.launch(new Learner(1)));
      System.out.println("a learner launched and saw the page, at " + tool.url());
    }
  }

  private Tool start(String name, EmbeddedPostgres postgres, String secret)
      throws IOException, InterruptedException {
    Map<String, String> environment = environment(name, postgres, secret);
    return Tool.start(jar, folder.resolve(name), environment, List.of("-XX:TieredStopAtLevel=1"));
  }

  private Map<String, String> environment(String name, EmbeddedPostgres postgres, String secret) {
    return Map.of(
        "TANDEM_PUBLIC_URL",
        "http://localhost:" + port,
        "TANDEM_HTTP_HOST",
        "127.0.0.1",
        "TANDEM_HTTP_PORT",
        Integer.toString(port),
        "TANDEM_DATA_DIR",
        folder.resolve(name).toString(),
        "TANDEM_SECRET",
        secret,
        "TANDEM_DB_URL",
        "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
        "TANDEM_DB_USER",
        "postgres");
  }

  private int keys() throws IOException, InterruptedException {
    return (int) KEY.matcher(keySet().body()).results().count();
  }

  private HttpResponse<String> keySet() throws IOException, InterruptedException {
    String login = platform.loginAddress().getPath();
    URI address =
        URI.create(
            "http://localhost:"
                + port
                + "/lti/jwks/"
                + login.substring(login.lastIndexOf('/') + 1));
    return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private static String program(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(new HashMap<>(environment));
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    require(process.waitFor() == 0, command.get(0) + " ends well: " + said);
    return said;
  }

  private static void say(String what, Dump.Ending ending) {
    String said = ending.text();
    require(ending.code() == 0, what + " ends well: " + said);
    System.out.println(what + (said.isBlank() ? ": nothing to say" : ": " + said.strip()));
  }

  private static String people(EmbeddedPostgres postgres) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from person")) {
      row.next();
      return row.getString(1);
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("Not so: " + what);
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
