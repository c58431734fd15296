package org.tandem.tool.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.TestBrowser;
import org.tandem.tool.it.TestBrowser.Page;
import org.tandem.tool.it.TestPlatform;

@ArquillianTest
@RunAsClient
class DeepLinkingIT {
  private static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/";
  private static final String INSTRUCTOR = TestPlatform.MEMBERSHIP + "Instructor";
  private static final String LEARNER = TestPlatform.MEMBERSHIP + "Learner";

  private final TestPlatform platform = TestPlatform.unregistered();
  private final TestBrowser browser = new TestBrowser();
  private String programId = "";

  @Deployment(testable = false)
  static WebArchive deployment() {
    return Deployed.war();
  }

  @BeforeEach
  void openAProgram() throws IOException {
    platform.register();
    TestBrowser operator = new TestBrowser();
    Page console = operator.console(Deployed.consoleKey());
    assertThat(console.view()).isEqualTo("console");
    String wanted =
        Json.createObjectBuilder()
            .add("registrationId", platform.registrationId())
            .add("templateId", "career-mentoring")
            .add("name", "Find your mentor")
            .add("open", true)
            .build()
            .toString();
    HttpResponse<String> made = operator.api(console, "POST", "/api/console/programs", wanted);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
    programId = TestBrowser.json(made.body()).getString("id");
  }

  @AfterEach
  void stop() {
    platform.close();
  }

  @Test
  void placesALinkWithItsColumnThatLearnersThenOpen() throws Exception {
    Page page = browser.open(platform, request());
    assertThat(page.view()).isEqualTo("deep-linking");
    JsonObject offer = TestBrowser.json(browser.api(page, "GET", "/api/deep-linking", "").body());
    assertThat(offer.getString("course")).isEqualTo("Nursing practice");
    assertThat(offer.getBoolean("acceptsGrade")).isTrue();
    assertThat(offer.getJsonArray("programs").getJsonObject(0).getString("name"))
        .isEqualTo("Find your mentor");

    JWTClaimsSet answer =
        answer(browser.api(page, "POST", "/api/deep-linking", links(choice(true))));

    assertThat(answer.getIssuer()).isEqualTo(platform.clientId());
    assertThat(answer.getAudience()).containsExactly(platform.issuer());
    assertThat(answer.getStringClaim(DEEP_LINKING + "data")).isEqualTo("95399");
    assertThat(answer.getStringClaim(TestPlatform.CLAIM + "deployment_id"))
        .isEqualTo("deployment-1");
    Map<?, ?> link = (Map<?, ?>) answer.getListClaim(DEEP_LINKING + "content_items").get(0);
    Map<?, ?> lineItem = part(link, "lineItem");
    String activity = String.valueOf(part(link, "custom").get("activity_id"));
    assertThat(link.get("url")).isEqualTo(Deployed.url("/lti/launch").toString());
    assertThat(link.get("title")).isEqualTo("Mentoring in practice");
    assertThat(String.valueOf(lineItem.get("resourceId"))).isEqualTo(activity);
    assertThat(String.valueOf(lineItem.get("scoreMaximum"))).isIn("100", "100.0");

    Map<String, Object> learner = platform.claims("40", LEARNER);
    learner.put(TestPlatform.CLAIM + "custom", Map.of("activity_id", activity));
    assertThat(new TestBrowser().open(platform, learner).view()).isEqualTo("journey");
    Map<String, Object> instructor = platform.claims("41", INSTRUCTOR);
    instructor.put(TestPlatform.CLAIM + "custom", Map.of("activity_id", activity));
    assertThat(new TestBrowser().open(platform, instructor).view()).isEqualTo("course");
    Map<String, Object> nobody = platform.claims("42", "");
    nobody.put(TestPlatform.CLAIM + "custom", Map.of("activity_id", activity));
    assertThat(new TestBrowser().open(platform, nobody).view()).isEqualTo("not-ready");
  }

  @Test
  void answersOnce() {
    Page page = browser.open(platform, request());
    assertThat(browser.api(page, "POST", "/api/deep-linking", links(choice(false))).statusCode())
        .isEqualTo(200);
    HttpResponse<String> again =
        browser.api(page, "POST", "/api/deep-linking", links(choice(false)));
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("already-answered");
  }

  @Test
  void sendsNothingBackForThoseWhoCancel() throws Exception {
    Page page = browser.open(platform, request());
    JWTClaimsSet answer = answer(browser.api(page, "POST", "/api/deep-linking/cancel", "{}"));
    assertThat(answer.getListClaim(DEEP_LINKING + "content_items")).isEmpty();
    assertThat(answer.getStringClaim(DEEP_LINKING + "data")).isEqualTo("95399");
  }

  @Test
  void sendsSeveralLinksAtOnceWhereTheyAreAccepted() throws Exception {
    Map<String, Object> claims = request();
    settings(claims).put("accept_multiple", "true");
    Page page = browser.open(platform, claims);
    assertThat(offer(page).getBoolean("acceptsSeveral")).isTrue();
    JWTClaimsSet answer =
        answer(browser.api(page, "POST", "/api/deep-linking", links(choice(true), choice(false))));
    List<?> items = answer.getListClaim(DEEP_LINKING + "content_items");
    assertThat(items).hasSize(2);
    assertThat(part((Map<?, ?>) items.get(0), "custom").get("activity_id"))
        .isNotEqualTo(part((Map<?, ?>) items.get(1), "custom").get("activity_id"));

    Page single = browser.open(platform, request());
    HttpResponse<String> refused =
        browser.api(single, "POST", "/api/deep-linking", links(choice(true), choice(false)));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("too-many-links");
  }

  @Test
  void saysWhenALinkOpensAndWhereItIsShown() throws Exception {
    Page page = browser.open(platform, request());
    String timed =
        choice(true)
            .replaceFirst(
                "\\{",
                "{\"available\":{\"start\":\"2027-01-10T00:00:00Z\"},"
                    + "\"submission\":{\"start\":\"2027-01-10T00:00:00Z\","
                    + "\"end\":\"2027-06-30T21:59:59Z\"},");
    JWTClaimsSet answer = answer(browser.api(page, "POST", "/api/deep-linking", links(timed)));
    Map<?, ?> link = (Map<?, ?>) answer.getListClaim(DEEP_LINKING + "content_items").get(0);
    assertThat(part(link, "available").get("startDateTime")).isEqualTo("2027-01-10T00:00:00Z");
    assertThat(part(link, "available").containsKey("endDateTime")).isFalse();
    assertThat(part(link, "submission").get("endDateTime")).isEqualTo("2027-06-30T21:59:59Z");
    assertThat(part(link, "iframe").containsKey("width")).isTrue();
    assertThat(part(link, "custom").get("context_history")).isEqualTo("$Context.id.history");
    assertThat(part(part(link, "lineItem"), "submissionReview").get("url"))
        .isEqualTo(Deployed.url("/lti/launch").toString());

    Page again = browser.open(platform, request());
    String backwards = timed.replace("2027-06-30", "2026-06-30");
    assertThat(browser.api(again, "POST", "/api/deep-linking", links(backwards)).body())
        .contains("invalid-span");
  }

  @Test
  void remembersWhatWasChosenAndNotSent() {
    Page first = browser.open(platform, request());
    String draft = "{\"links\":[],\"choice\":{\"title\":\"Half done\"}}";
    assertThat(browser.api(first, "PUT", "/api/deep-linking/draft", draft).statusCode())
        .isEqualTo(204);
    assertThat(browser.api(first, "PUT", "/api/deep-linking/draft", draft).statusCode())
        .isEqualTo(204);

    Page again = browser.open(platform, request());
    assertThat(offer(again).getJsonObject("draft").toString()).contains("Half done");
    Map<String, Object> colleague = request();
    colleague.put("sub", "46");
    Page theirs = new TestBrowser().open(platform, colleague);
    assertThat(theirs.view()).isEqualTo("deep-linking");
    TestBrowser other = new TestBrowser();
    assertThat(
            TestBrowser.json(
                    other
                        .api(other.open(platform, colleague), "GET", "/api/deep-linking", "")
                        .body())
                .containsKey("draft"))
        .isFalse();

    browser.api(again, "POST", "/api/deep-linking", links(choice(false)));
    assertThat(offer(browser.open(platform, request())).containsKey("draft")).isFalse();
  }

  @Test
  void tellsThePlatformWhyItCannotGiveWhatWasAskedFor() throws Exception {
    Map<String, Object> claims = request();
    settings(claims).put("accept_types", List.of("file"));
    Page page = browser.open(platform, claims);
    assertThat(offer(page).getBoolean("acceptsLink")).isFalse();
    JWTClaimsSet answer = answer(browser.api(page, "POST", "/api/deep-linking/cancel", "{}"));
    assertThat(answer.getStringClaim(DEEP_LINKING + "errormsg")).contains("Your LMS asked");
    assertThat(answer.getStringClaim(DEEP_LINKING + "errorlog")).contains("ltiResourceLink");
    assertThat(answer.getListClaim(DEEP_LINKING + "content_items")).isEmpty();
  }

  @Test
  void namesTheLinkAfterTheProgramWhereThePlatformProposesTheTool() {
    Map<String, Object> claims = request();
    settings(claims).put("title", "Tandem");
    assertThat(offer(browser.open(platform, claims)).containsKey("suggestedTitle")).isFalse();
    Map<String, Object> named = request();
    settings(named).put("title", "Week 3");
    assertThat(offer(browser.open(platform, named)).getString("suggestedTitle"))
        .isEqualTo("Week 3");
  }

  @Test
  void letsLearnersAddNothing() {
    Map<String, Object> claims = request();
    claims.put(TestPlatform.CLAIM + "roles", List.of(LEARNER));
    assertThat(browser.launch(platform, claims).statusCode()).isEqualTo(403);
  }

  @Test
  void keepsAProgramOfAnotherTenantOutOfReach() {
    try (TestPlatform other = TestPlatform.unregistered()) {
      other.register();
      Map<String, Object> claims = other.claims("43", INSTRUCTOR);
      Page page = browser.open(other, claims);
      assertThat(page.view()).isEqualTo("setup");
      assertThat(
              TestBrowser.json(browser.api(page, "GET", "/api/setup", "").body())
                  .getJsonArray("programs"))
          .isEmpty();
      assertThat(browser.api(page, "PUT", "/api/setup", choice(false)).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void opensOneActivityForAWholeClassThatOpensACopiedLinkAtOnce() throws Exception {
    Page page = browser.open(platform, request());
    String activity =
        activity(answer(browser.api(page, "POST", "/api/deep-linking", links(choice(true)))));
    List<Callable<Integer>> launches = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      // Half of them in the course of the link itself, half in a copy of the course.
      Map<String, Object> claims = learner("class-" + i, i % 2 == 0 ? "course-1" : "course-2");
      claims.put(TestPlatform.CLAIM + "custom", Map.of("activity_id", activity));
      launches.add(() -> new TestBrowser().launch(platform, claims).statusCode());
    }
    ExecutorService threads = Executors.newFixedThreadPool(12);
    List<Integer> answers = new ArrayList<>();
    for (Future<Integer> each : threads.invokeAll(launches)) {
      answers.add(each.get());
    }
    threads.shutdown();

    assertThat(answers).containsOnly(303);
  }

  @Test
  void recognisesACopiedLinkByItsHistoryAndCopiesSettingsOnly() {
    Page page = browser.open(platform, platform.claims("47", INSTRUCTOR));
    assertThat(browser.api(page, "PUT", "/api/setup", choice(false)).statusCode()).isEqualTo(204);
    new TestBrowser().open(platform, platform.claims("48", LEARNER));

    Map<String, Object> copied = learner("49", "course-copy");
    copied.put(TestPlatform.CLAIM + "resource_link", Map.of("id", "link-copy", "title", "Other"));
    assertThat(new TestBrowser().open(platform, copied).view()).isEqualTo("not-ready");
    copied.put(
        TestPlatform.CLAIM + "custom",
        Map.of("link_history", "unknown,link-1", "context_history", "course-1"));
    assertThat(new TestBrowser().open(platform, copied).view()).isEqualTo("journey");
    Map<String, Object> teacher = platform.claims("50", INSTRUCTOR);
    teacher.put(TestPlatform.CLAIM + "context", Map.of("id", "course-copy"));
    teacher.put(TestPlatform.CLAIM + "resource_link", Map.of("id", "link-copy"));
    TestBrowser other = new TestBrowser();
    Page course = other.open(platform, teacher);
    assertThat(course.view()).isEqualTo("course");
    assertThat(other.api(course, "GET", "/api/course", "").body())
        .doesNotContain("Person 47", "Person 48");
  }

  @Test
  void recognisesACopiedLinkByItsTitleWherePlatformsTellTheCourseOnly() {
    Page page = browser.open(platform, platform.claims("51", INSTRUCTOR));
    assertThat(browser.api(page, "PUT", "/api/setup", choice(false)).statusCode()).isEqualTo(204);

    Map<String, Object> copied = learner("52", "course-copy-2");
    copied.put(
        TestPlatform.CLAIM + "resource_link", Map.of("id", "link-copy", "title", "Mentoring"));
    copied.put(
        TestPlatform.CLAIM + "custom",
        Map.of("link_history", "$ResourceLink.id.history", "context_history", "older,course-1"));
    assertThat(new TestBrowser().open(platform, copied).view()).isEqualTo("journey");

    Map<String, Object> elsewhere = learner("53", "course-copy-3");
    elsewhere.put(
        TestPlatform.CLAIM + "resource_link", Map.of("id", "link-9", "title", "Something else"));
    elsewhere.put(TestPlatform.CLAIM + "custom", Map.of("context_history", "course-1"));
    assertThat(new TestBrowser().open(platform, elsewhere).view()).isEqualTo("not-ready");
  }

  private Map<String, Object> learner(String subject, String course) {
    Map<String, Object> claims = platform.claims(subject, LEARNER);
    claims.put(TestPlatform.CLAIM + "context", Map.of("id", course, "title", "Copy"));
    return claims;
  }

  private static String activity(JWTClaimsSet answer) throws Exception {
    Map<?, ?> link = (Map<?, ?>) answer.getListClaim(DEEP_LINKING + "content_items").get(0);
    return String.valueOf(part(link, "custom").get("activity_id"));
  }

  @Test
  void setsUpALinkThatWasPlacedByHandAndLetsWaitingLearnersIn() {
    TestBrowser learner = new TestBrowser();
    Page waiting = learner.open(platform, platform.claims("44", LEARNER));
    assertThat(waiting.view()).isEqualTo("not-ready");
    assertThat(waiting.config().getString("reason")).isEqualTo("not-set-up");
    Page page = browser.open(platform, platform.claims("45", INSTRUCTOR));
    assertThat(page.view()).isEqualTo("setup");

    HttpResponse<String> answer = browser.api(page, "PUT", "/api/setup", choice(false));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    assertThat(reload(browser, page).view()).isEqualTo("course");
    assertThat(reload(learner, waiting).view()).isEqualTo("journey");
    assertThat(learner.api(waiting, "PUT", "/api/setup", choice(false)).statusCode())
        .isEqualTo(403);
  }

  private static Map<?, ?> part(Map<?, ?> whole, String name) {
    return whole.get(name) instanceof Map<?, ?> map ? map : Map.of();
  }

  private static Page reload(TestBrowser browser, Page page) {
    return TestBrowser.page(browser.get(Deployed.url("/app/" + page.launch())));
  }

  /** A request as the certification suite writes it: a type that is no URI, media types as text. */
  private Map<String, Object> request() {
    Map<String, Object> claims = platform.claims("39", INSTRUCTOR);
    claims.remove(TestPlatform.CLAIM + "resource_link");
    claims.put(TestPlatform.CLAIM + "message_type", "LtiDeepLinkingRequest");
    Map<String, Object> settings = new HashMap<>();
    settings.put("deep_link_return_url", platform.issuer() + "/deep");
    settings.put("accept_types", List.of("link", "ltiResourceLink"));
    settings.put("accept_media_types", "image/*,text/html");
    settings.put("accept_presentation_document_targets", List.of("iframe", "window"));
    settings.put("data", "95399");
    claims.put(DEEP_LINKING + "deep_linking_settings", settings);
    return claims;
  }

  @SuppressWarnings("unchecked") // as request() made it
  private static Map<String, Object> settings(Map<String, Object> claims) {
    return (Map<String, Object>)
        claims.getOrDefault(DEEP_LINKING + "deep_linking_settings", Map.of());
  }

  private JsonObject offer(Page page) {
    return TestBrowser.json(browser.api(page, "GET", "/api/deep-linking", "").body());
  }

  private static String links(String... choices) {
    return "{\"links\":[" + String.join(",", choices) + "]}";
  }

  private String choice(boolean graded) {
    JsonObject grade =
        Json.createObjectBuilder()
            .add("max", 100)
            .add(
                "points",
                Json.createObjectBuilder()
                    .add("-2", 0)
                    .add("-1", 50)
                    .add("0", 80)
                    .add("1", 90)
                    .add("2", 100))
            .build();
    return Json.createObjectBuilder()
        .add("programId", programId)
        .add("widget", "journey")
        .add("title", "Mentoring in practice")
        .add("grade", graded ? grade : jakarta.json.JsonValue.NULL)
        .build()
        .toString();
  }

  private JWTClaimsSet answer(HttpResponse<String> response) throws Exception {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    JsonObject answer = TestBrowser.json(response.body());
    assertThat(answer.getString("returnUrl")).isEqualTo(platform.issuer() + "/deep");
    SignedJWT jwt = SignedJWT.parse(answer.getString("jwt"));
    JWKSet published =
        JWKSet.parse(browser.get(Deployed.url("/lti/jwks/" + platform.registrationId())).body());
    RSAKey key = published.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey();
    assertThat(jwt.verify(new RSASSAVerifier(key))).isTrue();
    return jwt.getJWTClaimsSet();
  }
}
