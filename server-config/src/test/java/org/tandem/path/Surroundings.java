package org.tandem.path;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.demo.DemoLms;
import org.tandem.demo.DemoLmsOptions;

/** An LMS and a fresh Tandem beside it. */
final class Surroundings implements AutoCloseable {
  private final Deque<Closeable> parts = new ArrayDeque<>();
  private final DemoLms lms;
  private final TandemServer tandem;
  private final String tandemUrl;

  private Surroundings(Where where, Path data, Map<String, String> more) throws Exception {
    forgetEarlierRun(data);
    try {
      if (where == Where.LOCALHOST) {
        int port = TandemServer.freePort();
        this.tandemUrl = "http://localhost:" + port;
        this.lms = keep(DemoLms.start(options(data)));
        this.tandem = keep(TandemServer.start(tandemUrl, port, data, more));
      } else {
        Certificate certificate =
            Certificate.forHosts(data.resolve("tls"), "lms.one.test", "tandem.two.test");
        int port = TandemServer.freePort();
        TlsProxy proxy = keep(TlsProxy.before(port, certificate.context()));
        this.tandemUrl = "https://tandem.two.test:" + proxy.port();
        int lmsPort = TandemServer.freePort();
        this.lms =
            keep(
                DemoLms.start(
                    options(data)
                        .withPlatformStorage()
                        .onPort(lmsPort)
                        .over(certificate.context())
                        .knownAs(URI.create("https://lms.one.test:" + lmsPort))));
        Map<String, String> settings = new HashMap<>(more);
        settings.putAll(database(keep(EmbeddedPostgres.start())));
        settings.put("TANDEM_TRUSTED_CERTIFICATES", certificate.pem().toString());
        settings.put(
            "JDK_JAVA_OPTIONS", "-Djdk.net.hosts.file=" + TandemServer.required("path.hosts"));
        this.tandem = keep(TandemServer.start(tandemUrl, port, data, settings));
      }
    } catch (Exception | AssertionError failed) {
      close();
      throw failed;
    }
  }

  /**
   * Both on localhost, over http; Tandem with its embedded database.
   *
   * @param test whose they are: tests may run at the same time, each in a folder of its own
   */
  static Surroundings onLocalhost(Class<?> test) throws Exception {
    return onLocalhost(test, Map.of());
  }

  /** The same with further settings of Tandem. */
  static Surroundings onLocalhost(Class<?> test, Map<String, String> settings) throws Exception {
    return new Surroundings(Where.LOCALHOST, data(test), settings);
  }

  /** On two sites, over https; Tandem with PostgreSQL. */
  static Surroundings onTwoSites(Class<?> test) throws Exception {
    return new Surroundings(Where.TWO_SITES, data(test), Map.of());
  }

  DemoLms lms() {
    return lms;
  }

  TandemServer tandem() {
    return tandem;
  }

  String tandemUrl() {
    return tandemUrl;
  }

  @Override
  public void close() throws IOException {
    while (!parts.isEmpty()) {
      parts.pop().close();
    }
  }

  private <T extends Closeable> T keep(T part) {
    parts.push(part);
    return part;
  }

  private DemoLmsOptions options(Path data) {
    // Small pages make the tool follow the roster from page to page.
    return DemoLmsOptions.defaults()
        .withMembersPerPage(4)
        .guiding(URI.create(tandemUrl), data.resolve("console-key.txt"));
  }

  private static Map<String, String> database(EmbeddedPostgres postgres) {
    return Map.of(
        "TANDEM_DB_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
        "TANDEM_DB_USER", "postgres",
        "TANDEM_DB_PASSWORD", "postgres");
  }

  private static Path data(Class<?> test) {
    return Path.of(TandemServer.required("path.data")).resolve(test.getSimpleName());
  }

  /** The unpacked server may stay, everything else of an earlier run goes. */
  private static void forgetEarlierRun(Path data) throws IOException {
    if (!Files.isDirectory(data)) {
      return;
    }
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file :
          files
              .filter(f -> !f.equals(data) && !f.startsWith(data.resolve("server")))
              .sorted(Comparator.reverseOrder())
              .toList()) {
        Files.delete(file);
      }
    }
  }

  private enum Where {
    LOCALHOST,
    TWO_SITES
  }
}
