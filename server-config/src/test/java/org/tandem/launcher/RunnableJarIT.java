package org.tandem.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(600)
class RunnableJarIT {
  private static final Map<String, String> ENOUGH =
      Map.of(
          "TANDEM_PUBLIC_URL", "http://localhost:9240",
          "TANDEM_REGISTRATION_TOKEN", "a-token-of-the-tests",
          "TANDEM_ALLOW_PRIVATE_NETWORKS", "true");

  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void refusesAWrongSettingInOneLine() throws IOException, InterruptedException {
    try (RunningJar jar = RunningJar.start(folder, Map.of())) {
      assertThat(jar.exitCode()).isEqualTo(2);
      assertThat(jar.output())
          .startsWith("Tandem cannot start: TANDEM_PUBLIC_URL is missing: set it to")
          .hasLineCount(1);
    }
  }

  @Test
  void bringsAListOfWhatItIsMadeOf() throws IOException {
    try (JarFile jar = new JarFile(System.getProperty("tandem.jar"))) {
      assertThat(text(jar, "META-INF/sbom/application.cdx.json"))
          .contains("\"bomFormat\" : \"CycloneDX\"")
          .contains(
              "pkg:maven/com.nimbusds/nimbus-jose-jwt@", "pkg:maven/org.flywaydb/flyway-core@")
          .as("what the tests alone need is not in the jar")
          .doesNotContain("assertj", "arquillian");
      assertThat(text(jar, "META-INF/sbom/pages.cdx.json"))
          .contains("\"bomFormat\": \"CycloneDX\"")
          .contains("pkg:npm/lit@")
          .doesNotContain("pkg:npm/eslint@");
      String listed = text(jar, "META-INF/sbom/application.cdx.json");
      assertThat(jar.stream().map(JarEntry::getName))
          .filteredOn(name -> name.matches(".*/WEB-INF/lib/[^/]+\\.jar"))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(listed).contains(artifact(name)));
    }
  }

  private static String text(JarFile jar, String name) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getJarEntry(name))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /** The name of a library without its version, as package addresses end in it. */
  private static String artifact(String path) {
    return "/" + path.replaceAll(".*/|-\\d[^/]*\\.jar$", "") + "@";
  }

  @Test
  void unpacksOnceAndLeavesNothingBehindHoweverItEnds() throws IOException, InterruptedException {
    List<ProcessHandle> server;
    try (RunningJar first = RunningJar.start(folder, ENOUGH)) {
      first.awaitReady();
      RunningJar.await("greeting", () -> printed(first, "Console: http://localhost:9240/console"));
      assertThat(first.output()).contains("Unpacking the server").contains("Tandem is ready at");
      server = first.children();
      assertThat(server).isNotEmpty();

      first.terminate();
      assertThat(first.exitCode()).isEqualTo(143);
      assertThat(server).noneMatch(ProcessHandle::isAlive);
    }

    try (RunningJar second = RunningJar.start(folder, ENOUGH)) {
      second.awaitReady();
      assertThat(second.output()).doesNotContain("Unpacking");
      server = second.children();
      assertThat(server).isNotEmpty();

      second.kill();
      List<ProcessHandle> orphans = server;
      RunningJar.await(
          "end of the server", () -> orphans.stream().noneMatch(ProcessHandle::isAlive));
    }
  }

  @Test
  void refusesLaunchesOfLti11UnlessTheyAreSwitchedOn() throws IOException, InterruptedException {
    try (RunningJar jar = RunningJar.start(folder, ENOUGH)) {
      jar.awaitReady();
      HttpResponse<String> answer =
          jar.post("/lti/1.1/00000000-0000-7000-8000-000000000000", "lti_version=LTI-1p0");
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).contains("TANDEM_LTI11=true");
    }
  }

  @Test
  void hasADoctorWhoLooksAtWhatRunsAndSaysWhatToDo() throws IOException, InterruptedException {
    Map<String, String> own = new HashMap<>(ENOUGH);
    own.put("TANDEM_DATA_DIR", folder.resolve("tandem-data").toString());
    assertThat(examine(own)).isEqualTo(1);
    assertThat(said()).contains("BAD   server: none is ready").contains("There is something to do");

    Map<String, String> asJson = new HashMap<>(ENOUGH);
    asJson.put("TANDEM_LOG_FORMAT", "json");
    try (RunningJar jar = RunningJar.start(folder, asJson)) {
      jar.awaitReady();
      logsARefusalUnderItsNumberAndNothingOfTheToken(jar);
      own.put("TANDEM_HTTP_HOST", "127.0.0.1");
      own.put("TANDEM_HTTP_PORT", Integer.toString(jar.port()));
      own.put("TANDEM_PUBLIC_URL", "http://localhost:" + jar.port());

      assertThat(examine(own)).isZero();
      assertThat(said())
          .contains("ok    settings:")
          .contains("ok    database: embedded")
          .contains("ok    public address: http://localhost:" + jar.port() + " leads to Tandem.")
          .contains("ok    server: ready")
          .contains("look  LMS: none is connected yet")
          .contains("All is well.");
    }

    own.put("TANDEM_HTTP_PORT", "many");
    assertThat(examine(own)).isEqualTo(2);
    assertThat(said()).contains("BAD   settings: TANDEM_HTTP_PORT is many");
  }

  private static void logsARefusalUnderItsNumberAndNothingOfTheToken(RunningJar jar)
      throws IOException, InterruptedException {
    HttpResponse<String> refused =
        jar.post("/lti/launch", "state=unknown-state&id_token=eyJhbGciOiJub25lIn0.e30.");
    String number = refused.headers().firstValue("Correlation-Id").orElseThrow();

    RunningJar.await("log", () -> printed(jar, "\"correlationId\":\"" + number + "\""));
    assertThat(jar.output().lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    assertThat(jar.output()).contains("Refused a launch").doesNotContain("eyJ", "unknown-state");
  }

  private int examine(Map<String, String> environment) throws IOException, InterruptedException {
    said.reset();
    return new Doctor(Path.of(System.getProperty("tandem.jar")), new PrintStream(said, true, UTF_8))
        .examine(environment);
  }

  private String said() {
    return said.toString(UTF_8);
  }

  private static boolean printed(RunningJar jar, String text) {
    try {
      return jar.output().contains(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
