package org.tandem.tool.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.EveryOperation;
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
class AuthorizationIT implements NoisyUploads {
  private static final String CONSOLE = "/api/console/";

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

  @Override
  public TestPlatform sending() {
    return platform;
  }

  @AfterAll
  static void stop() {
    platform.close();
  }

  @Test
  void letsNobodyInWhoHasNoSession() {
    TestBrowser browser = new TestBrowser();
    operations("/api/")
        .forEach(
            each ->
                assertThat(
                        browser
                            .send(
                                HttpRequest.newBuilder(Deployed.url(each.path()))
                                    .header("Content-Type", each.type())
                                    .method(each.method(), BodyPublishers.ofString(each.body())))
                            .statusCode())
                    .as(each.toString())
                    .isIn(401, 403));
  }

  @Test
  void keepsTheConsoleFromLearnersAndInstructors() {
    for (Member member : List.of(learner, instructor)) {
      operations(CONSOLE).forEach(each -> isKeptFrom(member, each));
    }
  }

  @Test
  void keepsWhatStaffDoFromLearners() {
    operations("/api/course", "/api/deep-linking", "/api/setup")
        .forEach(each -> isKeptFrom(learner, each));
  }

  @Test
  void keepsOneRegistrationFromTheAdministratorsOfAnother() {
    try (TestPlatform another = TestPlatform.unregistered()) {
      another.register();
      Member foreign = OpenCourse.administrator(another);

      List<EveryOperation> ours =
          operations(CONSOLE)
              .filter(each -> each.path().contains(platform.registrationId()))
              .toList();

      assertThat(ours).hasSizeGreaterThan(10);
      for (EveryOperation each : ours) {
        HttpResponse<String> answer = foreign.attempt(each);
        assertThat(answer.statusCode())
            .as(each.toString())
            // 400, 422: what is asked is refused before anybody looks of whom.
            .isIn(400, 401, 403, 404, 422);
        assertThat(answer.headers().firstValue("Content-Type"))
            .contains("application/problem+json");
      }
    }
  }

  @Test
  void opensTheConsoleToWhomAnAdministratorAppointsUntilThatIsTakenBack() {
    Member admin = OpenCourse.administrator(platform);
    Member guide = OpenCourse.enter(platform, "guide", "Instructor");
    String path = CONSOLE + "appointments/" + platform.registrationId();
    JsonObject nothing = JsonValue.EMPTY_JSON_OBJECT;
    String person = admin.list(path + "/people?text=guide").getJsonObject(0).getString("id");
    String one = path + "/people/" + person;
    guide.isRefused("POST", "/api/appointment/console", nothing, 403, "forbidden");

    admin.send("PUT", one, nothing);
    guide.send("POST", "/api/appointment/console", nothing);

    assertThat(guide.get(path).getBoolean("mayAppoint")).isFalse();
    assertThat(guide.get(path).getJsonArray("people")).hasSize(1);
    assertThat(admin.get(path).getBoolean("mayAppoint")).isTrue();
    guide.isRefused("PUT", one, nothing, 403, "administrators-appoint");
    guide.isRefused("DELETE", one, nothing, 403, "administrators-appoint");
    Map<String, Object> outside = platform.claims("guide", TestPlatform.INSTITUTION + "Instructor");
    outside.remove(TestPlatform.CLAIM + "context");
    assertThat(new Member(platform, outside).view()).isEqualTo("console");

    admin.send("DELETE", one, nothing);
    operations(CONSOLE).forEach(each -> isKeptFrom(guide, each));
    assertThat(new Member(platform, outside).view()).isEqualTo("not-ready");
  }

  @Test
  void putsNothingElseOutsideTheApiThanWhatIsMeantForEverybody() {
    // A calendar's address is its secret, and so is that which turns a person's mail off or
    // confirms
    // where they want it, or where somebody shares a credential; the rest are pages, launches, keys
    // and files.
    assertThat(EveryOperation.of(Map.of()))
        .allMatch(
            each ->
                each.isBelow(
                    "/api/",
                    "/calendar/",
                    "/credentials/",
                    "/reminders/address/",
                    "/reminders/off/",
                    "/summaries/off/",
                    "/app/",
                    "/console",
                    "/lti/",
                    "/ui/"));
  }

  private static void isKeptFrom(Member member, EveryOperation operation) {
    HttpResponse<String> answer = member.attempt(operation);
    assertThat(answer.statusCode()).as("%s: %s", operation, answer.body()).isIn(401, 403);
  }

  /** Those below these paths, with our registration where one is named. */
  private static Stream<EveryOperation> operations(String... prefixes) {
    String ours = platform.registrationId();
    return EveryOperation.of(Map.of("registration", ours, "id", ours)).stream()
        .filter(each -> each.isBelow(prefixes));
  }
}
