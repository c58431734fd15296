package org.tandem.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.demo.school.Activity;
import org.tandem.demo.school.DemoSchool;
import org.tandem.demo.school.LineItem;
import org.tandem.demo.school.Tool;

class LaunchTest {
  private static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String LEARNER = "14";

  private DemoLms lms;
  private TestTool tool;
  private Tool registered;
  private Browser learner;

  @BeforeEach
  void start() throws Exception {
    lms = DemoLms.start(DemoLmsOptions.defaults());
    tool = new TestTool();
    registered = tool.join(lms);
    lms.school()
        .put(
            new Activity(
                "7", DemoSchool.NURSING, registered.id(), "Mentoring", "", "", Map.of("w", "1")));
    learner = Browser.of(lms, LEARNER);
  }

  @AfterEach
  void stop() {
    tool.close();
    lms.close();
  }

  @Test
  void sendsASignedIdTokenToTheToolThatAsksForIt() throws Exception {
    lms.school()
        .put(
            new LineItem(
                "70",
                DemoSchool.NURSING,
                registered.id(),
                "Outcome",
                100,
                Optional.of("r"),
                Optional.empty(),
                Optional.of("7")));
    HttpResponse<String> login = learner.open("/launch/activities/7");
    assertThat(Browser.action(login)).isEqualTo(tool.address("/login"));

    HttpResponse<String> page = authorize(learner, answerTo(Browser.fields(login)));

    assertThat(Browser.action(page)).isEqualTo(tool.address("/launch"));
    assertThat(Browser.fields(page)).containsEntry("state", "state-1");
    JWTClaimsSet claims = verified(Browser.fields(page).getOrDefault("id_token", ""));
    assertThat(claims.getIssuer()).isEqualTo(lms.url());
    assertThat(claims.getAudience()).containsExactly(registered.clientId());
    assertThat(claims.getSubject()).isEqualTo(LEARNER);
    assertThat(claims.getStringClaim("nonce")).isEqualTo("nonce-1");
    assertThat(claims.getStringClaim("name")).isEqualTo("Daniel Weiss");
    assertThat(claims.getExpirationTime().toInstant())
        .isEqualTo(claims.getIssueTime().toInstant().plusSeconds(60));
    assertThat(claims.getStringListClaim(CLAIM + "roles"))
        .containsExactly("http://purl.imsglobal.org/vocab/lis/v2/membership#Learner");
    assertThat(claims.getJSONObjectClaim(CLAIM + "custom"))
        .containsEntry("course", "Nursing practice")
        .containsEntry("unknown", "$Not.known")
        .containsEntry("w", "1");
    assertThat(claims.getJSONObjectClaim(CLAIM + "resource_link")).containsEntry("id", "7");
    assertThat(claims.getJSONObjectClaim("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint"))
        .containsEntry(
            "lineitem",
            lms.url() + "/lti/services/21/lineitems/70/lineitem?type_id=" + registered.id());
  }

  @Test
  void opensTheConsoleForAnAdminOutsideOfEveryCourse() throws Exception {
    Browser admin = Browser.of(lms, DemoSchool.ALEX);
    HttpResponse<String> login = admin.open("/launch/admin/" + registered.id());

    JWTClaimsSet claims =
        verified(
            Browser.fields(authorize(admin, answerTo(Browser.fields(login))))
                .getOrDefault("id_token", ""));

    assertThat(claims.getClaim(CLAIM + "context")).isNull();
    assertThat(claims.getStringListClaim(CLAIM + "roles"))
        .contains("http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator");
  }

  @ParameterizedTest
  @CsvSource({
    "scope, openid profile, invalid_scope",
    "response_type, code, unsupported_response_type",
    "response_mode, query, invalid_request",
    "prompt, login, invalid_request",
    "client_id, other, unauthorized_client",
    "login_hint, 15, access_denied",
    "nonce, '', invalid_request",
  })
  void postsAnErrorForARequestThatIsNotAsItShouldBe(String name, String value, String error)
      throws Exception {
    Map<String, String> request = answerTo(Browser.fields(learner.open("/launch/activities/7")));
    request.put(name, value);

    HttpResponse<String> page = authorize(learner, request);

    assertThat(Browser.action(page)).isEqualTo(tool.address("/launch"));
    assertThat(Browser.fields(page)).containsEntry("error", error).doesNotContainKey("id_token");
  }

  @Test
  void sendsNothingToAnAddressThatIsNotRegistered() throws Exception {
    Map<String, String> request = answerTo(Browser.fields(learner.open("/launch/activities/7")));
    request.put("redirect_uri", tool.address("/launch?x=1"));

    HttpResponse<String> page = authorize(learner, request);

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).doesNotContain("id_token");
  }

  @Test
  void authorizesALaunchOnce() throws Exception {
    Map<String, String> request = answerTo(Browser.fields(learner.open("/launch/activities/7")));
    authorize(learner, request);

    assertThat(authorize(learner, request).statusCode()).isEqualTo(400);
  }

  @Test
  void asksTheBrowserToComeAgainWhenItsCookieStayedBehind() throws Exception {
    Map<String, String> request = answerTo(Browser.fields(learner.open("/launch/activities/7")));

    HttpResponse<String> page = authorize(Browser.fresh(lms), request);

    assertThat(Browser.action(page)).isEqualTo(lms.url() + "/lti/authorize");
    Map<String, String> again = Browser.fields(page);
    assertThat(again).containsAllEntriesOf(request);
    assertThat(Browser.fields(learner.post(Browser.action(page), again))).containsKey("id_token");
  }

  @Test
  void givesNoIdTokenToSomebodyElsesBrowser() throws Exception {
    Map<String, String> request = answerTo(Browser.fields(learner.open("/launch/activities/7")));

    HttpResponse<String> page = authorize(Browser.of(lms, "15"), request);

    assertThat(Browser.fields(page)).containsEntry("error", "access_denied");
  }

  @Test
  void opensActivitiesForPeopleOfTheCourseOnly() throws Exception {
    Browser outsider = Browser.of(lms, "17");

    assertThat(outsider.open("/launch/activities/7").statusCode()).isEqualTo(404);
    assertThat(outsider.open("/courses/21").statusCode()).isEqualTo(404);
    assertThat(learner.open("/courses/21/add").statusCode()).isEqualTo(403);
    assertThat(learner.open("/admin/tools").statusCode()).isEqualTo(403);
    assertThat(Browser.fresh(lms).open("/courses").statusCode()).isEqualTo(401);
  }

  private Map<String, String> answerTo(Map<String, String> login) {
    Map<String, String> request = new LinkedHashMap<>();
    request.put("scope", "openid");
    request.put("response_type", "id_token");
    request.put("response_mode", "form_post");
    request.put("prompt", "none");
    request.put("client_id", login.get("client_id"));
    request.put("redirect_uri", tool.address("/launch"));
    request.put("login_hint", login.get("login_hint"));
    request.put("lti_message_hint", login.get("lti_message_hint"));
    request.put("state", "state-1");
    request.put("nonce", "nonce-1");
    return request;
  }

  private HttpResponse<String> authorize(Browser browser, Map<String, String> request)
      throws Exception {
    return browser.open("/lti/authorize?" + TestTool.form(request));
  }

  private JWTClaimsSet verified(String idToken) throws Exception {
    SignedJWT jwt = SignedJWT.parse(idToken);
    JWKSet keys = JWKSet.parse(tool.get(lms.url() + "/lti/keys", "*/*").body());
    String keyId = jwt.getHeader().getKeyID();
    assertThat(jwt.verify(new RSASSAVerifier(keys.getKeyByKeyId(keyId).toRSAKey()))).isTrue();
    return jwt.getJWTClaimsSet();
  }
}
