package org.tandem.tool.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.LegacyPlatform;
import org.tandem.tool.it.Race;
import org.tandem.tool.it.TestBrowser;
import org.tandem.tool.it.TestBrowser.Login;
import org.tandem.tool.it.TestBrowser.Page;
import org.tandem.tool.it.TestPlatform;
import org.tandem.tool.kernel.Rejection;

/** Launches of LTI 1.1, and what becomes of those who came by them when their platform moves. */
interface LegacyLaunches extends LaunchTests {

  @Test
  default void opensALaunchOfLti11() throws IOException {
    LegacyPlatform legacy = LegacyPlatform.entered(platform(), "PROVEN");
    assertThat(opened(legacy, legacy.launch("5", "Learner")).view()).isEqualTo("not-ready");
    assertThat(opened(legacy, legacy.launch("6", "urn:lti:role:ims/lis/Instructor")).view())
        .isEqualTo("setup");
  }

  @Test
  default void refusesALaunchOfLti11ThatIsForgedOldOrUsed() throws IOException {
    LegacyPlatform legacy = LegacyPlatform.entered(platform(), "PROVEN");
    Map<String, String> honest = legacy.launch("5", "Learner");

    assertThat(refused(legacy, legacy.withSecret("another").sign(honest)))
        .contains("could not verify where this launch comes from");
    Map<String, String> changed = new LinkedHashMap<>(legacy.sign(honest));
    changed.put("roles", "Instructor");
    assertThat(refused(legacy, changed)).contains("could not verify");
    Map<String, String> unknown = new LinkedHashMap<>(legacy.sign(honest));
    unknown.put("oauth_consumer_key", "nobody");
    assertThat(refused(legacy, unknown)).contains("could not verify");
    Map<String, String> old = new LinkedHashMap<>(honest);
    old.put("oauth_timestamp", Long.toString(Instant.now().getEpochSecond() - 360));
    assertThat(refused(legacy, legacy.sign(old))).contains("The clocks do not agree");

    Map<String, String> signed = legacy.sign(honest);
    assertThat(post(legacy, signed).statusCode()).isEqualTo(303);
    assertThat(refused(legacy, signed)).contains("This launch was used already");
  }

  @Test
  default void takesALaunchOfLti11OnceEvenIfTenPostItTogether() throws Exception {
    LegacyPlatform legacy = LegacyPlatform.entered(platform(), "PROVEN");
    Map<String, String> signed = legacy.sign(legacy.launch("5", "Learner"));
    Race.Attempt<TestBrowser> attempt =
        each -> {
          if (each.post(legacy.address(), signed).statusCode() != 303) {
            throw Rejection.conflict("refused", "This launch was used already.");
          }
        };
    List<TestBrowser> ten = Stream.generate(TestBrowser::new).limit(10).toList();
    ExecutorService threads = Executors.newFixedThreadPool(10);
    try {
      assertThat(Race.of(threads, ten, attempt)).isEqualTo(1);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  default void refusesAKeyOfLti11AtTheAddressOfAnotherPlatform() throws IOException {
    LegacyPlatform legacy = LegacyPlatform.entered(platform(), "PROVEN");
    try (TestPlatform other = TestPlatform.unregistered()) {
      other.register();
      URI theirs = Deployed.url("/lti/1.1/" + other.registrationId());
      Map<String, String> signed = legacy.sign(legacy.launch("5", "Instructor"), theirs);
      assertThat(LaunchTests.isARefusal(browser().post(theirs, signed)).body())
          .contains("could not verify");
    }
  }

  @Test
  default void opensNoConsoleByASharedSecret() throws IOException {
    LegacyPlatform legacy = LegacyPlatform.entered(platform(), "PROVEN");
    Map<String, String> administrator = legacy.launch("7", "urn:lti:sysrole:ims/lis/Administrator");
    administrator.remove("context_id");
    assertThat(opened(legacy, administrator).view()).isEqualTo("not-ready");
  }

  @Test
  default void opensTheConsoleByASharedSecretNotEvenToWhomAnAdministratorAppointed()
      throws IOException {
    LegacyPlatform legacy = LegacyPlatform.entered(platform(), "PROVEN");
    Page inCourse = opened(legacy, legacy.launch("appointed-one", "Instructor"));
    String people = "/api/console/appointments/" + platform().registrationId() + "/people";
    TestBrowser operator = new TestBrowser();
    Page console = operator.console(Deployed.consoleKey());
    String found = operator.api(console, "GET", people + "?text=appointed-one", "").body();
    String person = found.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
    assertThat(operator.api(console, "PUT", people + "/" + person, "{}").statusCode())
        .isEqualTo(200);

    assertThat(browser().api(inCourse, "POST", "/api/appointment/console", "{}").statusCode())
        .isEqualTo(403);
    Map<String, String> outside = legacy.launch("appointed-one", "Instructor");
    outside.remove("context_id");
    assertThat(opened(legacy, outside).view()).isEqualTo("not-ready");
  }

  @Test
  default void showsTheSecretOfAKeyOnceAndToTheOperatorOnly() throws IOException {
    LegacyPlatform legacy = LegacyPlatform.entered(platform(), "PROVEN");
    String path = "/api/console/registrations/" + platform().registrationId() + "/lti11";
    TestBrowser operator = new TestBrowser();
    Page console = operator.console(Deployed.consoleKey());
    assertThat(operator.api(console, "GET", path, "").body())
        .contains(legacy.key(), legacy.address().toString())
        .doesNotContain(legacy.secret());

    Map<String, Object> claims =
        platform().claims("60", TestPlatform.INSTITUTION + "Administrator");
    claims.put(CLAIM + "target_link_uri", Deployed.url("/lti/launch").toString());
    claims.remove(CLAIM + "context");
    Page theirs = open(claims);
    assertThat(theirs.view()).isEqualTo("console");
    assertThat(browser().api(theirs, "GET", path, "").statusCode()).isEqualTo(403);

    assertThat(operator.api(console, "DELETE", path + "/" + legacy.key(), "").statusCode())
        .isEqualTo(204);
    assertThat(refused(legacy, legacy.sign(legacy.launch("5", "Learner"))))
        .contains("could not verify");
  }

  @Test
  default void keepsPeopleCoursesAndLinksWhenAPlatformMovesTo13() throws IOException {
    LegacyPlatform legacy = LegacyPlatform.entered(platform(), "PROVEN");
    setUp(legacy);
    writeAboutMe(opened(legacy, legacy.launch("5", "Learner")));

    Page teacher = moved(legacy, "6", INSTRUCTOR, Proof.RIGHT);
    assertThat(teacher.view()).as("the first to bring proof").isEqualTo("course");
    Page learner = moved(legacy, "5", LEARNER, Proof.RIGHT);
    assertThat(aboutMe(learner)).isEqualTo("I came by 1.1");

    // Another link of the course may still launch by 1.1 for a while.
    Map<String, String> late = legacy.launch("5", "Learner");
    late.put("resource_link_id", "other-link");
    assertThat(aboutMe(opened(legacy, late))).isEqualTo("I came by 1.1");
  }

  @Test
  default void believesAMoveTo13OnlyByTheSecretOrTheOperatorsWord() throws IOException {
    LegacyPlatform legacy = LegacyPlatform.entered(platform(), "PROVEN");
    setUp(legacy);
    assertThat(moved(legacy, "6", INSTRUCTOR, Proof.WRONG).view()).isEqualTo("setup");

    LegacyPlatform trusted = LegacyPlatform.entered(platform(), "CLAIMED");
    setUp(trusted);
    assertThat(moved(trusted, "6", INSTRUCTOR, Proof.NONE).view()).isEqualTo("course");
  }

  @Test
  default void goesOnWithPeopleOfAnLmsWhoseIdentifiersStay() throws IOException {
    try (TestPlatform moodle = TestPlatform.unregistered()) {
      moodle.register();
      LegacyPlatform legacy = LegacyPlatform.entered(moodle, "SAME_IDS");
      setUp(moodle, legacy);
      Map<String, Object> claims = moodle.claims("6", INSTRUCTOR);
      claims.put(CLAIM + "context", Map.of("id", "old-course"));
      claims.put(CLAIM + "resource_link", Map.of("id", "old-link"));
      assertThat(page(browser().launch(moodle, claims)).view()).isEqualTo("course");
    }
  }

  @Test
  default void movesNobodyByTheKeyOfAnotherPlatform() throws IOException {
    LegacyPlatform legacy = LegacyPlatform.entered(platform(), "PROVEN");
    setUp(legacy);
    try (TestPlatform other = TestPlatform.unregistered()) {
      other.register();
      Page page = moved(other, legacy, "6", INSTRUCTOR, Proof.RIGHT);
      assertThat(page.view()).isEqualTo("setup");
    }
    assertThat(opened(legacy, legacy.launch("6", "Instructor")).view()).isEqualTo("course");
  }

  /** What a launch of 1.3 brings as proof that it comes after 1.1. */
  enum Proof {
    RIGHT,
    WRONG,
    NONE
  }

  /** The instructor "6" sets two links up that launch by 1.1. */
  private void setUp(LegacyPlatform legacy) throws IOException {
    setUp(platform(), legacy);
  }

  private void setUp(TestPlatform platform, LegacyPlatform legacy) throws IOException {
    TestBrowser operator = new TestBrowser();
    String program =
        Json.createObjectBuilder()
            .add("registrationId", platform.registrationId())
            .add("templateId", "career-mentoring")
            .add("name", "Find your mentor")
            .add("open", true)
            .build()
            .toString();
    HttpResponse<String> made =
        operator.api(
            operator.console(Deployed.consoleKey()), "POST", "/api/console/programs", program);
    String choice =
        Json.createObjectBuilder()
            .add("programId", TestBrowser.json(made.body()).getString("id"))
            .add("widget", "journey")
            .add("title", "Mentoring")
            .add("grade", JsonValue.NULL)
            .build()
            .toString();
    for (String link : List.of("old-link", "other-link")) {
      Map<String, String> launch = legacy.launch("6", "Instructor");
      launch.put("resource_link_id", link);
      Page page = opened(legacy, launch);
      assertThat(browser().api(page, "PUT", "/api/setup", choice).statusCode()).isEqualTo(204);
    }
  }

  private Page moved(LegacyPlatform legacy, String userId, String role, Proof proof) {
    return moved(platform(), legacy, userId, role, proof);
  }

  /** Launches by 1.3, with new identifiers for everything and the old ones in the claim. */
  private Page moved(
      TestPlatform from, LegacyPlatform legacy, String userId, String role, Proof proof) {
    Login login = browser().login(from);
    Map<String, Object> claims = from.claims("new-" + userId + legacy.key(), role);
    claims.put("nonce", login.nonce());
    claims.put(CLAIM + "context", Map.of("id", "new-course-" + legacy.key()));
    claims.put(CLAIM + "resource_link", Map.of("id", "new-link-" + legacy.key()));
    Map<String, Object> before = new LinkedHashMap<>();
    before.put("oauth_consumer_key", legacy.key());
    before.put("user_id", userId);
    before.put("context_id", "old-course");
    before.put("resource_link_id", "old-link");
    if (proof != Proof.NONE) {
      LegacyPlatform signer = proof == Proof.RIGHT ? legacy : legacy.withSecret("another");
      before.put("oauth_consumer_key_sign", signer.proof(claims));
    }
    claims.put(CLAIM + "lti1p1", before);
    return page(browser().post(login.state(), from.sign(claims)));
  }

  private Page opened(LegacyPlatform legacy, Map<String, String> launch) {
    return page(post(legacy, legacy.sign(launch)));
  }

  private Page page(HttpResponse<String> launched) {
    assertThat(launched.statusCode()).as(launched.body()).isEqualTo(303);
    return TestBrowser.page(browser().get(URI.create(TestBrowser.location(launched))));
  }

  private String refused(LegacyPlatform legacy, Map<String, String> signed) {
    return LaunchTests.isARefusal(post(legacy, signed)).body();
  }

  private HttpResponse<String> post(LegacyPlatform legacy, Map<String, String> signed) {
    return browser().post(legacy.address(), signed);
  }

  private void writeAboutMe(Page page) {
    JsonObject input =
        Json.createObjectBuilder()
            .add("side", "MENTEE")
            .add("profile", Json.createObjectBuilder().add("about", "I came by 1.1"))
            .build();
    HttpResponse<String> answer =
        browser().api(page, "PUT", "/api/participation", input.toString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private String aboutMe(Page page) {
    HttpResponse<String> own = browser().api(page, "GET", "/api/participation", "");
    assertThat(own.statusCode()).as(own.body()).isEqualTo(200);
    return TestBrowser.json(own.body()).getJsonObject("draft").getString("about");
  }
}
