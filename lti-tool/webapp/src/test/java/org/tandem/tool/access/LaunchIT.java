package org.tandem.tool.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.TestBrowser;
import org.tandem.tool.it.TestBrowser.Login;
import org.tandem.tool.it.TestBrowser.Page;
import org.tandem.tool.it.TestPlatform;

@ArquillianTest
@RunAsClient
class LaunchIT
    implements KnownBadLaunches,
        ValidLaunches,
        HostileLaunches,
        OddLaunches,
        CookielessLaunches,
        LegacyLaunches,
        NoisyRequests {
  private static final String ADMINISTRATOR = TestPlatform.INSTITUTION + "Administrator";

  // One for all tests, which keep out of each other's way by their people: keys cost time.
  private static final TestPlatform platform = TestPlatform.unregistered();

  private final TestBrowser browser = new TestBrowser();

  @Deployment(testable = false)
  static WebArchive deployment() {
    return Deployed.war();
  }

  @BeforeAll
  static void register() {
    platform.register();
  }

  @AfterAll
  static void stop() {
    platform.close();
  }

  @Override
  public TestPlatform platform() {
    return platform;
  }

  @Override
  public TestBrowser browser() {
    return browser;
  }

  /**
   * Just registered, so its keys were fetched a moment ago and are not fetched again yet: nobody
   * can make this server hammer a platform. That they are half a minute later is
   * PlatformKeySetTest's.
   */
  @Test
  void asksForPatienceWhereAPlatformChangedItsKeyBetweenLoginAndLaunch() {
    try (TestPlatform rotating = TestPlatform.unregistered()) {
      rotating.register();
      Login login = browser.login(rotating);
      rotating.changeKey(TestPlatform.newKey("key-2"));
      Map<String, Object> claims = rotating.claims("18", LEARNER);
      claims.put("nonce", login.nonce());

      assertThat(isARefusalPage(browser.post(login.state(), rotating.sign(claims))).body())
          .contains("Try again in a minute");
    }
  }

  @Test
  void asksThePlatformWhoIsThereWithBothHintsUnchanged() {
    HttpResponse<String> response =
        browser.get(
            TestBrowser.loginAddress(platform, Map.of("lti_message_hint", "{\"a\":\"+ %\"}")));

    assertThat(response.statusCode()).isEqualTo(302);
    String location = TestBrowser.location(response);
    assertThat(location).startsWith(platform.issuer() + "/auth?");
    assertThat(TestBrowser.query(URI.create(location)))
        .containsEntry("login_hint", "user & 1")
        .containsEntry("lti_message_hint", "{\"a\":\"+ %\"}")
        .containsEntry("redirect_uri", Deployed.url("/lti/launch").toString())
        .containsEntry("client_id", platform.clientId())
        .containsEntry("prompt", "none");
  }

  @Test
  void countsAndLogsLaunchesAndSaysNothingAboutAnybody() throws IOException {
    Map<String, Object> claims = platform.claims("counted-1", LEARNER);
    claims.put("name", "Counted Person");
    claims.put("email", "counted@example.edu");
    assertThat(browser.launch(platform, claims).statusCode()).isEqualTo(303);
    isARefusalPage(browser.get(Deployed.url("/lti/login")));

    assertThat(browser.get(Deployed.url("/").resolve("/metrics")).body())
        .containsPattern("tandem_launches_seconds_count\\{[^}]*outcome=\"ok\",step=\"launch\"")
        .containsPattern("tandem_launches_seconds_count\\{[^}]*outcome=\"ok\",step=\"login\"")
        .containsPattern("outcome=\"login-incomplete\",step=\"login\"")
        .doesNotContainIgnoringCase("counted")
        .doesNotContain("eyJ", platform.clientId());
    assertThat(Files.readString(Deployed.log()))
        .contains("Let in a launch: registration " + platform.registrationId() + ", LEARNER, ")
        .contains("Refused a launch: login-incomplete")
        .doesNotContain("Counted Person", "counted@example.edu", "counted-1");
  }

  @Test
  void marksEveryAnswerWithItsType() {
    Page page = browser.open(platform, platform.claims("17", INSTRUCTOR));
    for (HttpResponse<String> answer :
        List.of(
            browser.get(Deployed.url("/lti/login")),
            browser.get(Deployed.url("/lti/jwks/" + platform.registrationId())),
            browser.get(Deployed.url("/ui/app.js")),
            browser.get(Deployed.url("/nowhere")),
            browser.api(page, "GET", "/api/privacy", ""))) {
      assertThat(answer.headers().allValues("X-Content-Type-Options"))
          .as("%s", answer.uri())
          .containsExactly("nosniff");
      assertThat(answer.headers().firstValue("Content-Type")).as("%s", answer.uri()).isPresent();
    }
  }

  @Test
  void tellsNobodyBackWhatTheySent() {
    for (String path : List.of("/lti/launch", "/lti/login", "/api/privacy", "/console")) {
      HttpResponse<String> answer =
          browser.send(
              HttpRequest.newBuilder(Deployed.url(path))
                  .header("Told-Back", "never")
                  .method("TRACE", BodyPublishers.noBody()));
      assertThat(answer.statusCode()).as(path).isBetween(400, 499);
      assertThat(answer.body()).as(path).doesNotContainIgnoringCase("told-back");
    }
  }

  @Test
  void takesLoginsByPostAndWithoutTheRegistrationInTheAddress() {
    Map<String, String> parameters =
        TestBrowser.query(TestBrowser.loginAddress(platform, Map.of()));

    assertThat(browser.post(platform.loginUri(), parameters).statusCode()).isEqualTo(302);
    assertThat(browser.post(Deployed.url("/lti/login"), parameters).statusCode()).isEqualTo(302);
  }

  @Test
  void refusesALoginForATargetOfSomebodyElses() {
    for (String target :
        List.of(
            "https://attacker.example/",
            Deployed.url("/lti/launch") + ".attacker.example",
            Deployed.url("/console").toString())) {
      isARefusalPage(
          browser.get(TestBrowser.loginAddress(platform, Map.of("target_link_uri", target))));
    }
  }

  @Test
  void refusesALoginOfAPlatformThatNobodyRegistered() {
    isARefusalPage(
        browser.get(TestBrowser.loginAddress(platform, Map.of("iss", "https://other.example"))));
    isARefusalPage(browser.get(Deployed.url("/lti/login")));
    isARefusalPage(browser.get(Deployed.url("/lti/login/not-an-id?iss=a")));
  }

  @Test
  void refusesAnotherTargetInTheTokenThanInTheLogin() {
    Map<String, Object> claims = platform.claims("1", LEARNER);
    claims.put(CLAIM + "target_link_uri", Deployed.url("/lti/console").toString());
    isARefusalPage(browser.launch(platform, claims));
  }

  @Test
  void letsOneLoginInOnceEvenIfTenPostItTogether() throws Exception {
    Login login = browser.login(platform);
    Map<String, Object> claims = platform.claims("2", LEARNER);
    claims.put("nonce", login.nonce());
    String token = platform.sign(claims);
    String cookies = cookieHeader(browser);
    ExecutorService threads = Executors.newFixedThreadPool(10);
    List<Callable<Integer>> posts = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      posts.add(
          () -> {
            TestBrowser same = new TestBrowser();
            for (String pair : cookies.split("; ")) {
              same.cookies().put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
            }
            return same.post(login.state(), token).statusCode();
          });
    }
    List<Integer> answers = new ArrayList<>();
    for (Future<Integer> each : threads.invokeAll(posts)) {
      answers.add(each.get());
    }
    threads.shutdown();

    assertThat(answers).containsOnly(303, 401);
    assertThat(answers.stream().filter(status -> status == 303)).hasSize(1);
  }

  @Test
  void refusesALaunchFromAnotherBrowserAndLetsTheRightOneInAfterwards() {
    Login login = browser.login(platform);
    Map<String, Object> claims = platform.claims("3", LEARNER);
    claims.put("nonce", login.nonce());
    String token = platform.sign(claims);

    HttpResponse<String> refused = new TestBrowser().post(login.state(), token);

    isARefusalPage(refused);
    assertThat(refused.body()).contains("Your browser kept no cookie");
    assertThat(browser.post(login.state(), token).statusCode()).isEqualTo(303);
  }

  @Test
  void keepsParallelLaunchesOfOneBrowserApart() {
    Login first = browser.login(platform);
    Login second = browser.login(platform);
    Map<String, Object> one = platform.claims("4", LEARNER);
    one.put("nonce", first.nonce());
    Map<String, Object> other = platform.claims("4", INSTRUCTOR);
    other.put("nonce", second.nonce());
    other.put(CLAIM + "context", Map.of("id", "course-2"));

    HttpResponse<String> answerTwo = browser.post(second.state(), platform.sign(other));
    HttpResponse<String> answerOne = browser.post(first.state(), platform.sign(one));

    assertThat(answerOne.statusCode()).isEqualTo(303);
    assertThat(answerTwo.statusCode()).isEqualTo(303);
    Page pageOne = TestBrowser.page(browser.get(URI.create(TestBrowser.location(answerOne))));
    Page pageTwo = TestBrowser.page(browser.get(URI.create(TestBrowser.location(answerTwo))));
    assertThat(pageOne.view()).isEqualTo("not-ready");
    assertThat(pageTwo.view()).isEqualTo("setup");
  }

  @Test
  void refusesANonceOrAStateOfAnotherLogin() {
    Login first = browser.login(platform);
    Login second = browser.login(platform);
    Map<String, Object> claims = platform.claims("5", LEARNER);
    claims.put("nonce", second.nonce());
    isARefusalPage(browser.post(first.state(), platform.sign(claims)));
    isARefusalPage(browser.post("made-up", platform.sign(claims)));
    isARefusalPage(browser.post("", platform.sign(claims)));
  }

  @Test
  void letsNoPlatformSpeakForAnother() {
    try (TestPlatform other = TestPlatform.unregistered()) {
      other.register();
      Login login = browser.login(platform);
      Map<String, Object> asItself = other.claims("6", INSTRUCTOR);
      asItself.put("nonce", login.nonce());
      isARefusalPage(browser.post(login.state(), other.sign(asItself)));

      Login again = browser.login(platform);
      Map<String, Object> asThisOne = platform.claims("6", INSTRUCTOR);
      asThisOne.put("nonce", again.nonce());
      isARefusalPage(browser.post(again.state(), other.sign(asThisOne)));
    }
  }

  @Test
  void letsLaunchesInThatNameNobodyWhereTheOperatorAllowsThat() throws Exception {
    TestBrowser operator = new TestBrowser();
    Page console = operator.console(Deployed.consoleKey());
    try (TestPlatform open = TestPlatform.unregistered()) {
      open.register();
      String path = "/api/console/registrations/" + open.registrationId();
      JsonObject known = TestBrowser.json(operator.api(console, "GET", path, "").body());
      JsonObject allowing =
          Json.createObjectBuilder(known)
              .add("deploymentIds", Json.createArrayBuilder())
              .add("anonymousLaunches", true)
              .build();
      HttpResponse<String> edited = operator.api(console, "PUT", path, allowing.toString());
      assertThat(edited.statusCode()).as(edited.body()).isEqualTo(200);

      Map<String, Object> nobody = open.claims("", INSTRUCTOR, ADMINISTRATOR);
      nobody.remove("sub");
      Page page = browser.open(open, nobody);
      assertThat(page.view()).isEqualTo("not-ready");
      assertThat(page.config().getString("reason")).isEqualTo("anonymous");
      assertThat(browser.api(page, "GET", "/api/course", "").statusCode()).isBetween(400, 499);

      nobody.remove(CLAIM + "context");
      assertThat(browser.open(open, nobody).view()).as("no console").isEqualTo("not-ready");
      nobody.put(CLAIM + "message_type", "LtiDeepLinkingRequest");
      nobody.put(
          "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings",
          Map.of("deep_link_return_url", open.issuer() + "/deep"));
      isARefusalPage(browser.launch(open, nobody));
    }
  }

  @Test
  void waitsForTheOperatorsWordOnRegistrationsAndFurtherDeployments() throws Exception {
    TestBrowser operator = new TestBrowser();
    Page console = operator.console(Deployed.consoleKey());
    String link =
        TestBrowser.json(
                operator.api(console, "POST", "/api/console/registration-links", "{}").body())
            .getString("url");
    try (TestPlatform stranger = TestPlatform.unregistered()) {
      stranger.register(URI.create(link));
      HttpResponse<String> pending = browser.get(TestBrowser.loginAddress(stranger, Map.of()));
      isARefusalPage(pending);
      assertThat(pending.body()).contains("approve the registration");

      String registration = "/api/console/registrations/" + stranger.registrationId();
      String approve = operator.api(console, "GET", registration, "").body();
      String version = "{\"version\":" + TestBrowser.json(approve).getInt("version") + "}";
      assertThat(operator.api(console, "POST", registration + "/approve", version).statusCode())
          .isEqualTo(200);

      assertThat(browser.launch(stranger, stranger.claims("7", LEARNER)).statusCode())
          .isEqualTo(303);
      Map<String, Object> elsewhere = stranger.claims("7", LEARNER);
      elsewhere.put(CLAIM + "deployment_id", "deployment-2");
      HttpResponse<String> refused = browser.launch(stranger, elsewhere);
      isARefusalPage(refused);
      assertThat(refused.body()).contains("deployment-2");
      Map<String, Object> inCapitals = stranger.claims("7", LEARNER);
      inCapitals.put(CLAIM + "deployment_id", "DEPLOYMENT-1");
      assertThat(isARefusalPage(browser.launch(stranger, inCapitals)).body())
          .contains("DEPLOYMENT-1");
      assertThat(operator.api(console, "GET", registration, "").body())
          .contains("deployment-2", "DEPLOYMENT-1", "PENDING");
    }
  }

  @Test
  void explainsAnErrorOfThePlatformAndRepeatsNothingOfIt() {
    HttpResponse<String> response =
        browser.post(
            Deployed.url("/lti/launch"),
            Map.of("error", "<script>", "error_description", "<b>x</b>", "state", "s"));
    isARefusalPage(response);
    assertThat(response.body()).doesNotContain("<script>", "<b>x</b>");
    assertThat(
            browser
                .post(Deployed.url("/lti/launch"), Map.of("error", "login_required", "state", "s"))
                .body())
        .contains("login_required");
    assertThat(browser.get(Deployed.url("/lti/launch?error=login_required&state=s")).body())
        .contains("login_required");
  }

  @Test
  void takesNoTokenFromAnAddress() {
    Login login = browser.login(platform);
    Map<String, Object> claims = platform.claims("19", LEARNER);
    claims.put("nonce", login.nonce());
    String token = platform.sign(claims);
    URI address = Deployed.url("/lti/launch?id_token=" + token);

    isARefusalPage(browser.post(address, Map.of("state", login.state())));
    isARefusalPage(browser.post(address, Map.of("state", login.state(), "id_token", token)));
    assertThat(browser.post(login.state(), token).statusCode()).isEqualTo(303);
  }

  @Test
  void speaksArabicToThoseWhoReadIt() {
    HttpResponse<String> response =
        browser.send(
            HttpRequest.newBuilder(Deployed.url("/lti/launch"))
                .header("Accept-Language", "ar-EG, en;q=0.5"));
    isARefusalPage(response);
    assertThat(response.body()).contains("lang=\"ar\" dir=\"rtl\"", "افتح Tandem من مقررك");
  }

  @Test
  void refusesAnIdTokenOfOneMebibyte() {
    Login login = browser.login(platform);
    isARefusalPage(browser.post(login.state(), "a".repeat(1024 * 1024)));
  }

  @Test
  void letsOnlyThePlatformFrameThePageAndPutsNoTokenIntoAnAddress() {
    HttpResponse<String> launched = browser.launch(platform, platform.claims("8", LEARNER));
    String address = TestBrowser.location(launched);

    HttpResponse<String> page = browser.get(URI.create(address));

    assertThat(address).matches(".*/app/[0-9a-f-]{36}");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("frame-ancestors 'self' " + platform.issuer())
        .contains("script-src 'self'")
        .doesNotContain("unsafe-inline");
    assertThat(launched.headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("tandem-")
                    .contains("; Path=/; HttpOnly; SameSite=Lax"));
  }

  @Test
  void opensAPageOnlyForTheBrowserThatLaunched() {
    String address = TestBrowser.location(browser.launch(platform, platform.claims("9", LEARNER)));
    HttpResponse<String> page = new TestBrowser().get(URI.create(address));
    isARefusalPage(page);
    assertThat(page.statusCode()).isEqualTo(401);
  }

  @Test
  void opensTheConsoleForAdministratorsOnly() {
    Map<String, Object> outside = platform.claims("10", ADMINISTRATOR);
    outside.remove(CLAIM + "context");
    assertThat(browser.open(platform, outside).view()).isEqualTo("console");

    Login login = consoleLogin();
    Map<String, Object> asked = platform.claims("10", ADMINISTRATOR, INSTRUCTOR);
    asked.put(CLAIM + "target_link_uri", Deployed.url("/lti/console").toString());
    asked.put("nonce", login.nonce());
    HttpResponse<String> opened = browser.post(login.state(), platform.sign(asked));
    Page console = TestBrowser.page(browser.get(URI.create(TestBrowser.location(opened))));
    assertThat(console.view()).isEqualTo("console");
    HttpResponse<String> own = browser.api(console, "GET", "/api/console/registrations", "");
    assertThat(own.statusCode()).isEqualTo(200);
    assertThat(own.body()).contains(platform.clientId());
    JsonObject state =
        TestBrowser.json(browser.api(console, "GET", "/api/console/state", "").body());
    assertThat(state.getJsonArray("platforms").getValuesAs(JsonObject.class))
        .extracting(each -> each.getString("id"))
        .as("an administrator sees the state of their own LMS")
        .containsExactly(platform.registrationId());
    assertThat(state).as("and nothing of the server").doesNotContainKey("server");

    Login again = consoleLogin();
    Map<String, Object> instructor = platform.claims("11", INSTRUCTOR);
    instructor.put(CLAIM + "target_link_uri", Deployed.url("/lti/console").toString());
    instructor.put("nonce", again.nonce());
    isARefusalPage(browser.post(again.state(), platform.sign(instructor)));
  }

  @Test
  void tellsTheOperatorTheStateOfEveryLmsAndOfTheServer() throws IOException {
    try (TestPlatform other = TestPlatform.unregistered()) {
      other.register();
      TestBrowser operator = new TestBrowser();
      Page console = operator.console(Deployed.consoleKey());
      JsonObject state =
          TestBrowser.json(operator.api(console, "GET", "/api/console/state", "").body());
      List<JsonObject> platforms = state.getJsonArray("platforms").getValuesAs(JsonObject.class);
      assertThat(platforms)
          .extracting(each -> each.getString("id"))
          .contains(platform.registrationId(), other.registrationId());
      assertThat(platforms)
          .filteredOn(each -> each.getString("id").equals(other.registrationId()))
          .singleElement()
          .satisfies(
              fresh -> {
                assertThat(fresh).containsKey("signsSince");
                assertThat(fresh.getInt("waiting")).isZero();
              });
      assertThat(state.getJsonObject("server")).containsKey("waitingWork");
    }
  }

  @Test
  void endsTheVisitsThatCameFromAnLmsThatIsShutOut() throws IOException {
    try (TestPlatform other = TestPlatform.unregistered()) {
      other.register();
      Page page = browser.open(other, other.claims("1", INSTRUCTOR));
      TestBrowser operator = new TestBrowser();
      Page console = operator.console(Deployed.consoleKey());
      String path = "/api/console/registrations/" + other.registrationId();

      decide(operator, console, path, "disable");
      assertThat(browser.api(page, "GET", "/api/setup", ""))
          .satisfies(answer -> isAProblem(answer, 401, "session-over"));

      decide(operator, console, path, "approve");
      assertThat(browser.api(page, "GET", "/api/setup", "").statusCode()).isEqualTo(200);
    }
  }

  private static void decide(TestBrowser operator, Page console, String path, String decision) {
    int version = TestBrowser.json(operator.api(console, "GET", path, "").body()).getInt("version");
    HttpResponse<String> decided =
        operator.api(console, "POST", path + "/" + decision, "{\"version\":" + version + "}");
    assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
  }

  @Test
  void keepsInstructorsOutOfTheConsole() {
    Page page = browser.open(platform, platform.claims("12", INSTRUCTOR));
    assertThat(browser.api(page, "GET", "/api/console/registrations", "").statusCode())
        .isEqualTo(403);
  }

  @Test
  void refusesWritesThatDoNotComeFromItsOwnPage() {
    Page page = browser.open(platform, platform.claims("13", INSTRUCTOR));
    Page withoutToken = new Page(page.launch(), "", page.view(), page.config());
    HttpRequest.Builder fromElsewhere =
        HttpRequest.newBuilder(Deployed.url("/api/setup"))
            .header("Origin", "https://attacker.example")
            .header("Tandem-Launch", page.launch())
            .header("Tandem-CSRF", page.csrf())
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString("{}"));

    assertThat(browser.api(withoutToken, "PUT", "/api/setup", "{}"))
        .satisfies(answer -> isAProblem(answer, 403, "csrf"));
    assertThat(browser.send(fromElsewhere)).satisfies(answer -> isAProblem(answer, 403, "csrf"));
    assertThat(browser.api(page, "PUT", "/api/setup", "{}"))
        .satisfies(answer -> isAProblem(answer, 422, "invalid-input"));
  }

  @Test
  void readsTheSessionThatTheHeaderNamesAndNoOther() {
    Page first = browser.open(platform, platform.claims("14", INSTRUCTOR));
    Page second = browser.open(platform, platform.claims("15", INSTRUCTOR));
    browser.cookies().remove("tandem-" + second.launch());
    Page mixed = new Page(second.launch(), first.csrf(), first.view(), first.config());

    assertThat(browser.api(mixed, "GET", "/api/setup", ""))
        .satisfies(answer -> isAProblem(answer, 401, "session-over"));
    assertThat(browser.api(mixed, "PUT", "/api/setup", "{}"))
        .satisfies(answer -> isAProblem(answer, 401, "session-over"));
    assertThat(browser.api(first, "GET", "/api/setup", "").statusCode()).isEqualTo(200);
  }

  @Test
  void asksWhoeverAsksTooMuchForPatienceAndNobodyElse() {
    Page busy = browser.open(platform, platform.claims("18", INSTRUCTOR));
    Page other = browser.open(platform, platform.claims("19", INSTRUCTOR));

    HttpResponse<String> refused =
        Stream.generate(() -> browser.api(busy, "GET", "/api/setup", ""))
            .limit(5_000)
            .dropWhile(answer -> answer.statusCode() == 200)
            .findFirst()
            .orElseThrow();

    isAProblem(refused, 429, "too-many");
    assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 60L);
    assertThat(browser.api(other, "GET", "/api/setup", "").statusCode()).isEqualTo(200);
  }

  @Test
  void refusesASecretOfOneLaunchForAnother() {
    Page first = browser.open(platform, platform.claims("16", INSTRUCTOR));
    Page second = browser.open(platform, platform.claims("17", INSTRUCTOR));
    Map<String, String> cookies = browser.cookies();
    cookies.put("tandem-" + second.launch(), cookies.getOrDefault("tandem-" + first.launch(), ""));

    assertThat(browser.api(second, "GET", "/api/setup", ""))
        .satisfies(answer -> isAProblem(answer, 401, "session-over"));
  }

  private Login consoleLogin() {
    URI address =
        TestBrowser.loginAddress(
            platform, Map.of("target_link_uri", Deployed.url("/lti/console").toString()));
    Map<String, String> sent =
        TestBrowser.query(URI.create(TestBrowser.location(browser.get(address))));
    return new Login(sent.getOrDefault("state", ""), sent.getOrDefault("nonce", ""));
  }

  private static String cookieHeader(TestBrowser browser) {
    List<String> pairs = new ArrayList<>();
    browser.cookies().forEach((name, value) -> pairs.add(name + "=" + value));
    return String.join("; ", pairs);
  }

  private static HttpResponse<String> isARefusalPage(HttpResponse<String> response) {
    return LaunchTests.isARefusal(response);
  }

  private static void isAProblem(HttpResponse<String> response, int status, String code) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).contains("\"code\":\"" + code + "\"");
  }
}
