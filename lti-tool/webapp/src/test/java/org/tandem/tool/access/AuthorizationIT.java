package org.tandem.tool.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.Member;
import org.tandem.tool.it.OpenCourse;
import org.tandem.tool.it.TestBrowser;
import org.tandem.tool.it.TestPlatform;

/**
 * Every endpoint of the API description, tried by those whom it is not for. The list is the
 * description's, so a new endpoint is tried as soon as there is one.
 */
@ArquillianTest
@RunAsClient
class AuthorizationIT {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
  private static final String CONSOLE = "/api/console/";

  /** Staff of a course; everything else below /api is for the people of a pair or a course. */
  private static final List<String> STAFF =
      List.of("/api/course", "/api/deep-linking", "/api/setup");

  private static TestPlatform platform;
  private static Member learner;
  private static Member instructor;

  @Deployment(testable = false)
  static WebArchive deployment() {
    return Deployed.war();
  }

  @BeforeAll
  static void openACourse() {
    platform = TestPlatform.unregistered();
    platform.register();
    OpenCourse.setUp(platform);
    learner = OpenCourse.enter(platform, "learner", "Learner");
    instructor = OpenCourse.enter(platform, "teacher", "Instructor");
  }

  @AfterAll
  static void stop() {
    platform.close();
  }

  /** An operation of the API, with something in the place of each parameter. */
  private record Endpoint(String method, String path) {
    static Stream<Endpoint> of(String path, JsonObject operations) {
      return operations.keySet().stream()
          .filter(METHODS::contains)
          .map(method -> new Endpoint(method.toUpperCase(Locale.ROOT), path));
    }

    boolean isBelow(String prefix) {
      return path.startsWith(prefix);
    }

    /** The address, with our registration where one is named and anything elsewhere. */
    String address() {
      String registration = platform.registrationId();
      return path.replace("{registration}", registration)
          .replace("/registrations/{id}", "/registrations/" + registration)
          .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    boolean namesARegistration() {
      return !address().equals(path) && address().contains(platform.registrationId());
    }

    String body() {
      return method.equals("GET") ? "" : "{}";
    }
  }

  @Test
  void letsNobodyInWhoHasNoSession() {
    TestBrowser browser = new TestBrowser();
    endpoints(each -> true)
        .forEach(
            each ->
                assertThat(
                        browser
                            .send(
                                HttpRequest.newBuilder(Deployed.url(each.address()))
                                    .header("Content-Type", "application/json")
                                    .method(each.method(), BodyPublishers.ofString(each.body())))
                            .statusCode())
                    .as(each.toString())
                    .isIn(401, 403));
  }

  @Test
  void keepsTheConsoleFromLearnersAndInstructors() {
    for (Member member : List.of(learner, instructor)) {
      endpoints(each -> each.isBelow(CONSOLE)).forEach(each -> isKeptFrom(member, each));
    }
  }

  @Test
  void keepsWhatStaffDoFromLearners() {
    endpoints(each -> STAFF.stream().anyMatch(each::isBelow))
        .forEach(each -> isKeptFrom(learner, each));
  }

  @Test
  void keepsOneRegistrationFromTheAdministratorsOfAnother() {
    try (TestPlatform another = TestPlatform.unregistered()) {
      another.register();
      Member foreign = OpenCourse.administrator(another);

      List<Endpoint> ours =
          endpoints(each -> each.isBelow(CONSOLE) && each.namesARegistration()).toList();

      assertThat(ours).hasSizeGreaterThan(10);
      for (Endpoint each : ours) {
        HttpResponse<String> answer = foreign.ask(each.method(), each.address(), each.body());
        assertThat(answer.statusCode())
            .as(each.toString())
            // 422: what is asked is refused before anybody looks of whom.
            .isIn(401, 403, 404, 422);
        assertThat(answer.headers().firstValue("Content-Type"))
            .contains("application/problem+json");
      }
    }
  }

  @Test
  void putsNothingElseOutsideTheApiThanWhatIsMeantForEverybody() {
    assertThat(description().getJsonObject("paths").keySet())
        .filteredOn(path -> !path.startsWith("/api/"))
        .allMatch(
            path ->
                Stream.of("/app/", "/console", "/lti/", "/ui/", "/legacy/")
                    .anyMatch(path::startsWith));
  }

  private static void isKeptFrom(Member member, Endpoint endpoint) {
    HttpResponse<String> answer =
        member.ask(endpoint.method(), endpoint.address(), endpoint.body());
    assertThat(answer.statusCode()).as("%s: %s", endpoint, answer.body()).isIn(401, 403);
  }

  private static Stream<Endpoint> endpoints(Predicate<Endpoint> which) {
    JsonObject paths = description().getJsonObject("paths");
    return paths.keySet().stream()
        .filter(path -> path.startsWith("/api/"))
        .flatMap(path -> Endpoint.of(path, paths.getJsonObject(path)))
        .filter(which);
  }

  private static JsonObject description() {
    HttpResponse<String> answer =
        new TestBrowser().get(Deployed.url("/").resolve("/openapi?format=JSON"));
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
