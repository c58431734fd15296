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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    JWTClaimsSet answer = answer(browser.api(page, "POST", "/api/deep-linking", choice(true)));

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
    assertThat(browser.api(page, "POST", "/api/deep-linking", choice(false)).statusCode())
        .isEqualTo(200);
    HttpResponse<String> again = browser.api(page, "POST", "/api/deep-linking", choice(false));
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
