package org.tandem.tool.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.TestBrowser;
import org.tandem.tool.it.TestPlatform;

@ArquillianTest
@RunAsClient
class RegistrationIT {
  private static final String NOBODYS = "01890000-0000-7000-8000-000000000009";
  private static final String SHARED = "integration-test-registration-token";

  private final TestBrowser browser = new TestBrowser();

  @Deployment(testable = false)
  static WebArchive deployment() {
    return Deployed.war();
  }

  @Test
  void rotatesEveryKeyAtTheOperatorsCommand() throws Exception {
    try (TestPlatform platform = TestPlatform.unregistered()) {
      platform.register();
      URI command = Deployed.url("/console/keys/rotate");
      assertThat(browser.post(command, Map.of("key", "wrong")).statusCode()).isEqualTo(401);

      assertThat(firstLine(command)).contains(platform.registrationId()).contains("signs from");
      assertThat(
              TestBrowser.json(
                      browser.get(Deployed.url("/lti/jwks/" + platform.registrationId())).body())
                  .getJsonArray("keys"))
          .hasSize(2);
      assertThat(firstLine(command)).contains("waits for its turn");
    }
  }

  @Test
  void tellsTheOperatorWhatDoesNotWorkAndWhatToDo() throws Exception {
    try (TestPlatform platform = TestPlatform.unregistered()) {
      platform.register();
      URI command = Deployed.url("/console/doctor");
      assertThat(browser.post(command, Map.of("key", "wrong")).statusCode()).isEqualTo(401);

      List<String> lines = firstLines(command, 3);

      assertThat(lines).allMatch(line -> line.contains(platform.registrationId()));
      assertThat(lines.get(0)).startsWith("GOOD\t").contains("its keys").contains("/jwks");
      assertThat(lines.get(1)).startsWith("GOOD\t").contains("our keys");
      assertThat(lines.get(2))
          .as("this platform has no token endpoint")
          .startsWith("BAD\t")
          .contains("404")
          .contains("the LMS must know this client ID");
    }
  }

  /** The newest registration comes first; the keys of all others need not be made for this. */
  private static String firstLine(URI command) throws Exception {
    return firstLines(command, 1).get(0);
  }

  private static List<String> firstLines(URI command, int count) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(command)
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("key=" + Deployed.consoleKey().strip()))
            .build();
    try (Stream<String> lines =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofLines()).body()) {
      return lines.limit(count).toList();
    }
  }

  @Test
  void publishesAKeyForEachRegistrationAndNothingPrivate() {
    try (TestPlatform one = TestPlatform.unregistered();
        TestPlatform other = TestPlatform.unregistered()) {
      one.register();
      other.register();

      JsonObject key = key(one);
      assertThat(key.keySet()).containsExactlyInAnyOrder("kty", "n", "e", "kid", "alg", "use");
      assertThat(key.getString("kid")).isNotEqualTo(key(other).getString("kid"));
    }
  }

  @Test
  void answersTheSharedLinkWithAPageThatClosesItselfInItsPlatformOnly() {
    try (TestPlatform platform = TestPlatform.unregistered()) {
      HttpResponse<String> page = register(SHARED, platform.issuer() + "/configuration");

      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("data-close-at-once").doesNotContain("<script>");
      assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("frame-ancestors " + platform.issuer())
          .contains("default-src 'none'");
      assertThat(browser.get(Deployed.url("/lti/register/close.js")).body())
          .contains("org.imsglobal.lti.close")
          .contains("\"lti.close\"");
    }
  }

  @Test
  void refusesALinkThatNobodyMade() {
    try (TestPlatform platform = TestPlatform.unregistered()) {
      HttpResponse<String> page = register("made-up", platform.issuer() + "/configuration");

      assertThat(page.statusCode()).isEqualTo(403);
      assertThat(page.body()).contains("cannot be used");
      assertThat(page.body()).doesNotContain("made-up");
    }
  }

  @Test
  void explainsALinkThatWasOpenedByHand() {
    HttpResponse<String> page = browser.get(Deployed.url("/lti/register?token=" + SHARED));

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("Open this link from your LMS");
  }

  @Test
  void speaksArabicToThoseWhoReadIt() {
    HttpResponse<String> page =
        browser.send(
            HttpRequest.newBuilder(Deployed.url("/lti/register")).header("Accept-Language", "ar"));

    assertThat(page.body()).contains("dir=\"rtl\"").contains("lang=\"ar\"");
  }

  @Test
  void aLinkServesOnePlatformAndItsRegistrationWaitsForApproval() throws Exception {
    TestBrowser.Page console = console();
    String link = link(console);
    try (TestPlatform platform = TestPlatform.unregistered();
        TestPlatform second = TestPlatform.unregistered()) {
      assertThat(register(link, platform.issuer() + "/configuration").body())
          .contains("approve this registration")
          .contains("made for: School &lt;1&gt;")
          .doesNotContain("data-close-at-once");
      assertThat(register(link, second.issuer() + "/configuration").statusCode()).isEqualTo(403);
      assertThat(browser.get(Deployed.url("/lti/register?token=" + link)).body())
          .contains("made for: School");
      assertThat(browser.api(console, "GET", "/api/console/registration-links", "").body())
          .contains("\"note\":\"School <1>\",\"status\":\"USED\"");
      JsonObject pending = registration(console, platform);
      assertThat(pending.getString("status")).isEqualTo("PENDING");
      assertThat(decide(console, pending, "approve", 99).statusCode()).isEqualTo(409);
      HttpResponse<String> approved =
          decide(console, pending, "approve", pending.getInt("version"));

      assertThat(TestBrowser.json(approved.body()).getString("status")).isEqualTo("ACTIVE");
      assertThat(registration(console, platform).getString("activatedAt")).isNotBlank();
    }
  }

  @Test
  void showsWhatThePlatformAnsweredAndKeepsTheLinkGood() throws Exception {
    TestBrowser.Page console = console();
    String link = link(console);
    HttpServer refusing = refusing();
    try (TestPlatform platform = TestPlatform.unregistered()) {
      String base = "http://localhost:" + refusing.getAddress().getPort();
      HttpResponse<String> page = register(link, base + "/configuration");

      assertThat(page.statusCode()).isEqualTo(502);
      assertThat(page.body()).contains("placement &lt;x&gt; is unknown").contains("422");
      assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("frame-ancestors " + base);
      assertThat(register(link, platform.issuer() + "/configuration").statusCode()).isEqualTo(200);
    } finally {
      refusing.stop(0);
    }
  }

  @Test
  void staysTheSameTenantWhenAPlatformRegistersAgain() throws Exception {
    TestBrowser.Page console = console();
    try (TestPlatform platform = TestPlatform.unregistered()) {
      platform.register();
      String first = registration(console, platform).getString("id");
      String kid = key(platform).getString("kid");
      platform.register();

      assertThat(registration(console, platform).getString("id")).isEqualTo(first);
      assertThat(key(platform).getString("kid")).isEqualTo(kid);
      assertThat(platform.loginUri().toString()).doesNotContain(first);
    }
  }

  @Test
  void registersAPlatformByHandUnderAddressesThatItWasToldBefore() throws Exception {
    TestBrowser.Page console = console();
    try (TestPlatform platform = TestPlatform.unregistered()) {
      JsonObject tool = reserve(console);
      String jwks = tool.getString("keySet").replaceFirst(".*/lti/", "/lti/");
      assertThat(browser.get(Deployed.url(jwks)).body()).contains("\"keys\"");
      JsonObject canvas =
          json(browser.get(Deployed.url("/lti/canvas/" + tool.getString("id") + ".json")).body());
      assertThat(canvas.getString("oidc_initiation_url")).isEqualTo(tool.getString("login"));
      assertThat(canvas.getJsonArray("scopes")).isNotEmpty();

      HttpResponse<String> made =
          browser.api(
              console, "POST", "/api/console/registrations", typed(platform, tool, 0, "d-1"));
      assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
      JsonObject registration = json(made.body());
      assertThat(registration.getString("status")).isEqualTo("ACTIVE");
      assertThat(registration.getString("tokenAudience")).isEqualTo("https://audience.example");

      platform.know(URI.create(tool.getString("login")));
      Map<String, Object> learner = platform.claims("1", TestPlatform.MEMBERSHIP + "Learner");
      learner.put(TestPlatform.CLAIM + "deployment_id", "d-1");
      assertThat(browser.launch(platform, learner).statusCode()).isEqualTo(303);
      learner.put(TestPlatform.CLAIM + "deployment_id", "d-2");
      assertThat(browser.launch(platform, learner).body()).contains("d-2");
      String edit = "/api/console/registrations/" + tool.getString("id");
      int version = registration.getInt("version");
      String changed = typed(platform, tool, version, "d-2").replace("By hand", "Renamed");
      assertThat(browser.api(console, "PUT", edit, changed).statusCode()).isEqualTo(200);
      assertThat(browser.api(console, "PUT", edit, changed).statusCode()).isEqualTo(409);
      assertThat(browser.launch(platform, learner).statusCode()).isEqualTo(303);
    }
  }

  @Test
  void refusesByHandWhatCannotBeARegistration() throws Exception {
    TestBrowser.Page console = console();
    try (TestPlatform platform = TestPlatform.unregistered()) {
      JsonObject tool = reserve(console);
      String good = typed(platform, tool, 0, "d-1");
      String path = "/api/console/registrations";
      assertThat(
              browser
                  .api(console, "POST", path, good.replace(tool.getString("id"), NOBODYS))
                  .statusCode())
          .isEqualTo(404);
      assertThat(
              browser
                  .api(
                      console,
                      "POST",
                      path,
                      good.replace(platform.issuer() + "/auth", "javascript:alert(1)"))
                  .body())
          .contains("bad-address");
      String nameless = good.replace("By hand", " ");
      assertThat(browser.api(console, "POST", path, nameless).statusCode()).isIn(400, 422);
      assertThat(browser.api(console, "POST", path, good).statusCode()).isEqualTo(201);
      String twin = good.replace(tool.getString("id"), reserve(console).getString("id"));
      assertThat(browser.api(console, "POST", path, twin).body()).contains("already-registered");
    }
  }

  @Test
  void letsOnlyTheOperatorRegisterByHand() throws Exception {
    try (TestPlatform platform = TestPlatform.unregistered()) {
      platform.register();
      Map<String, Object> admin = platform.claims("9", TestPlatform.INSTITUTION + "Administrator");
      admin.remove(TestPlatform.CLAIM + "context");
      TestBrowser other = new TestBrowser();
      TestBrowser.Page theirs = other.open(platform, admin);

      assertThat(other.api(theirs, "POST", "/api/console/by-hand/reservations", "{}").statusCode())
          .isEqualTo(403);
      assertThat(other.api(theirs, "GET", "/api/console/by-hand/presets", "").statusCode())
          .isEqualTo(403);
      String own = "/api/console/registrations/" + platform.registrationId();
      JsonObject tool = json("{\"id\":\"" + platform.registrationId() + "\"}");
      assertThat(other.api(theirs, "PUT", own, typed(platform, tool, 0, "d")).statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void knowsTheAddressesOfTheCommonPlatforms() throws Exception {
    HttpResponse<String> presets =
        browser.api(console(), "GET", "/api/console/by-hand/presets", "");
    assertThat(presets.body())
        .contains(
            "MOODLE",
            "https://sso.canvaslms.com/api/lti/authorize_redirect",
            "https://sso.beta.canvaslms.com/login/oauth2/token",
            "https://canvas.test.instructure.com",
            "https://api.brightspace.com/auth/token",
            "https://developer.blackboard.com/api/v1/gateway/oidcauth",
            "SAKAI",
            "https://lti-service.svc.schoology.com/lti-service/access-token");
  }

  private JsonObject reserve(TestBrowser.Page console) {
    HttpResponse<String> reserved =
        browser.api(console, "POST", "/api/console/by-hand/reservations", "{}");
    assertThat(reserved.statusCode()).isEqualTo(200);
    return json(reserved.body());
  }

  private static String typed(
      TestPlatform platform, JsonObject tool, int version, String deployment) {
    return Json.createObjectBuilder()
        .add("id", tool.getString("id"))
        .add("version", version)
        .add("platformName", "By hand")
        .add("productFamily", "")
        .add("issuer", platform.issuer())
        .add("clientId", platform.clientId())
        .add("authorizationEndpoint", platform.issuer() + "/auth")
        .add("tokenEndpoint", platform.issuer() + "/token")
        .add("tokenAudience", "https://audience.example")
        .add("jwksUri", platform.issuer() + "/jwks")
        .add("frameAncestors", Json.createArrayBuilder())
        .add("deploymentIds", Json.createArrayBuilder().add(deployment))
        .add("anyDeployment", false)
        .build()
        .toString();
  }

  @Test
  void keepsTheConsoleShut() throws Exception {
    HttpResponse<String> wrong =
        browser.post(Deployed.url("/console/session"), Map.of("key", "WRONG"));
    assertThat(TestBrowser.location(wrong)).endsWith("/console?problem=wrong-key");

    TestBrowser stranger = new TestBrowser();
    TestBrowser.Page forged = new TestBrowser.Page("console", "x", "console", json("{}"));
    assertThat(stranger.api(forged, "GET", "/api/console/registrations", "").statusCode())
        .isEqualTo(401);
    TestBrowser.Page console = console();
    TestBrowser.Page noCsrf =
        new TestBrowser.Page(console.launch(), "x", console.view(), console.config());
    assertThat(browser.api(noCsrf, "POST", "/api/console/registration-links", "{}").statusCode())
        .isEqualTo(403);
    assertThat(Files.readString(Deployed.log()))
        .contains("Refused the console: a wrong key")
        .contains("Opened the console by its key")
        .contains("GET /tandem/api/console/registrations [")
        .contains("Refused an operation: csrf, POST /tandem/api/console/registration-links [")
        .doesNotContain("WRONG");
  }

  @Test
  void writesTheConsoleKeyForItsOwnerOnly() throws Exception {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile())))
        .isEqualTo("rw-------");
    assertThat(Files.readString(keyFile()).strip()).hasSize(24);
  }

  @Test
  void showsAnAdministratorTheRefusedLaunchesOfTheirOwnLmsWithoutNamingAnybody() throws Exception {
    try (TestPlatform platform = TestPlatform.unregistered();
        TestPlatform other = TestPlatform.unregistered()) {
      platform.register();
      other.register();
      String certification = "/api/console/certification/" + platform.registrationId();
      Map<String, Object> bad =
          platform.claims("secret-subject", TestPlatform.MEMBERSHIP + "Learner");
      bad.remove(TestPlatform.CLAIM + "roles");
      assertThat(browser.launch(platform, bad).statusCode()).isEqualTo(400);
      TestBrowser.Page admin = administrator(platform);

      String launches = eventually(admin, certification + "/launches", "ROLES_MISSING");

      assertThat(launches)
          .contains("\"rule\":\"SIGNATURE\"", "\"outcome\":\"KEPT\"")
          .doesNotContain("secret-subject", "Person", "@example.edu");
      assertThat(
              browser
                  .api(administrator(other), "GET", certification + "/launches", "")
                  .statusCode())
          .isEqualTo(404);
      assertThat(
              browser
                  .api(administrator(other), "POST", certification + "/token", "{}")
                  .statusCode())
          .isEqualTo(404);
      TestBrowser.Page learner =
          browser.open(platform, platform.claims("l", TestPlatform.MEMBERSHIP + "Learner"));
      assertThat(browser.api(learner, "GET", certification + "/launches", "").statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void recordsGoodLaunchesOnlyWhileSomebodyWatchesAndNotesWhoDid() throws Exception {
    try (TestPlatform platform = TestPlatform.unregistered()) {
      platform.register();
      String certification = "/api/console/certification/" + platform.registrationId();
      TestBrowser.Page admin = administrator(platform);
      assertThat(browser.api(admin, "GET", certification + "/launches", "").body())
          .contains("\"launches\":[]");

      browser.api(admin, "POST", certification + "/watch", "");
      Thread.sleep(11_000); // a node looks at most every ten seconds who is watched
      administrator(platform);

      assertThat(eventually(admin, certification + "/launches", "\"accepted\":true"))
          .contains("\"action\":\"watch\"", "\"who\":\"Person admin\"");
    }
  }

  @Test
  void testsBothKeySetsAndRotatesOursWithoutWithdrawingTheOldOne() throws Exception {
    try (TestPlatform platform = TestPlatform.unregistered()) {
      platform.register();
      String keys = "/api/console/certification/" + platform.registrationId() + "/keys";
      TestBrowser.Page admin = administrator(platform);
      String before = key(platform).getString("kid");

      String tested = browser.api(admin, "POST", keys + "/test", "{}").body();
      assertThat(tested).contains("\"" + before + "\"").doesNotContain("reason");
      assertThat(browser.api(admin, "POST", keys + "/rotate", "{\"urgent\":false}").statusCode())
          .isEqualTo(403);

      TestBrowser.Page operator = console();
      String rotated = browser.api(operator, "POST", keys + "/rotate", "{\"urgent\":false}").body();
      assertThat(rotated).contains("WAITING", "SIGNING");
      assertThat(browser.api(operator, "POST", keys + "/rotate", "{\"urgent\":false}").statusCode())
          .isEqualTo(409);
      JsonArray published =
          TestBrowser.json(
                  browser.get(Deployed.url("/lti/jwks/" + platform.registrationId())).body())
              .getJsonArray("keys");
      assertThat(published).hasSize(2);
      assertThat(published.toString()).contains(before);

      String replaced = browser.api(operator, "POST", keys + "/rotate", "{\"urgent\":true}").body();
      assertThat(replaced).contains("SIGNING", "WITHDRAWN").doesNotContain("WAITING");
      assertThat(key(platform).getString("kid")).isNotEqualTo(before);
    }
  }

  private TestBrowser.Page administrator(TestPlatform platform) {
    Map<String, Object> claims =
        platform.claims("admin", TestPlatform.INSTITUTION + "Administrator");
    claims.remove(TestPlatform.CLAIM + "context");
    return browser.open(platform, claims);
  }

  /** What is recorded is recorded beside the launch. */
  private String eventually(TestBrowser.Page page, String path, String content)
      throws InterruptedException {
    String body = "";
    for (int i = 0; i < 50 && !body.contains(content); i++) {
      Thread.sleep(100);
      body = browser.api(page, "GET", path, "").body();
    }
    assertThat(body).contains(content);
    return body;
  }

  private TestBrowser.Page console() throws IOException {
    return browser.console(Files.readString(keyFile()));
  }

  private static Path keyFile() {
    return Path.of(System.getenv("TANDEM_DATA_DIR"), "console-key.txt");
  }

  private String link(TestBrowser.Page console) {
    HttpResponse<String> made =
        browser.api(
            console, "POST", "/api/console/registration-links", "{\"note\":\"School <1>\"}");
    assertThat(made.statusCode()).isEqualTo(201);
    String url = TestBrowser.json(made.body()).getString("url");
    return TestBrowser.query(URI.create(url)).getOrDefault("token", "");
  }

  private JsonObject registration(TestBrowser.Page console, TestPlatform platform) {
    HttpResponse<String> all = browser.api(console, "GET", "/api/console/registrations", "");
    JsonArray list;
    try (JsonReader reader = Json.createReader(new StringReader(all.body()))) {
      list = reader.readArray();
    }
    return list.getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("issuer").equals(platform.issuer()))
        .findFirst()
        .orElseThrow();
  }

  private HttpResponse<String> decide(
      TestBrowser.Page console, JsonObject registration, String decision, int version) {
    return browser.api(
        console,
        "POST",
        "/api/console/registrations/" + registration.getString("id") + "/" + decision,
        "{\"version\":" + version + "}");
  }

  private JsonObject key(TestPlatform platform) {
    String jwks = platform.loginUri().getPath().replace("/tandem", "").replace("login", "jwks");
    return TestBrowser.json(browser.get(Deployed.url(jwks)).body())
        .getJsonArray("keys")
        .getJsonObject(0);
  }

  private HttpResponse<String> register(String token, String configuration) {
    return browser.get(
        Deployed.url(
            "/lti/register?token="
                + token
                + "&openid_configuration="
                + URLEncoder.encode(configuration, StandardCharsets.UTF_8)));
  }

  private static JsonObject json(String text) {
    return TestBrowser.json(text);
  }

  private static HttpServer refusing() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
    String base = "http://localhost:" + server.getAddress().getPort();
    answer(
        server,
        "/configuration",
        200,
        """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/a","token_endpoint":"%1$s/t",
         "jwks_uri":"%1$s/j","registration_endpoint":"%1$s/register"}
        """
            .formatted(base));
    answer(server, "/register", 422, "placement <x> is unknown");
    server.start();
    return server;
  }

  private static void answer(HttpServer server, String path, int status, String body) {
    server.createContext(
        path,
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }
}
