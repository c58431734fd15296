package org.tandem.tool.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.TestBrowser;
import org.tandem.tool.it.TestBrowser.Login;
import org.tandem.tool.it.TestBrowser.Page;
import org.tandem.tool.it.TestPlatform;

/** Launches of an honest platform at the edges: times, ids, nonces, and messages of other kinds. */
interface OddLaunches extends LaunchTests {
  String AGS = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";

  @Test
  default void forgivesATokenThatExpiredLessThanTwoMinutesAgo() {
    Map<String, Object> claims = learner();
    claims.put("iat", now() - 120);
    claims.put("exp", now() - 60);
    assertThat(open(claims).view()).isEqualTo("not-ready");
  }

  @Test
  default void refusesATokenThatExpiredLongerAgo() {
    Map<String, Object> claims = learner();
    claims.put("iat", now() - 600);
    claims.put("exp", now() - 300);
    assertThat(refused(claims).body()).contains("The clocks do not agree");
  }

  @Test
  default void refusesATokenFromTheFuture() {
    Map<String, Object> claims = learner();
    claims.put("iat", now() + 3600);
    claims.put("exp", now() + 3900);
    assertThat(refused(claims).body()).contains("The clocks do not agree");
  }

  @Test
  default void refusesASubjectOf256Characters() {
    Map<String, Object> claims = learner();
    claims.put("sub", "s".repeat(256));
    refused(claims);
  }

  @Test
  default void opensForASubjectOf255Characters() {
    Map<String, Object> claims = learner();
    claims.put("sub", "s".repeat(255));
    assertThat(open(claims).view()).isEqualTo("not-ready");
  }

  @Test
  default void refusesADeploymentIdOf256Characters() {
    Map<String, Object> claims = learner();
    claims.put(CLAIM + "deployment_id", "d".repeat(256));
    refused(claims);
  }

  @Test
  default void asksForThePersonOfAnAnonymousLaunch() {
    Map<String, Object> claims = learner();
    claims.remove("sub");
    assertThat(refused(claims).body()).contains("Tandem has to know who you are");
  }

  @Test
  default void refusesATokenWithoutNonce() {
    Login login = browser().login(platform());
    LaunchTests.isARefusal(browser().post(login.state(), platform().sign(learner())));
  }

  @Test
  default void refusesTheNonceOfAnEarlierLogin() {
    Login earlier = browser().login(platform());
    Map<String, Object> claims = learner();
    claims.put("nonce", earlier.nonce());
    String token = platform().sign(claims);
    assertThat(browser().post(earlier.state(), token).statusCode()).isEqualTo(303);

    Login later = browser().login(platform());
    LaunchTests.isARefusal(browser().post(later.state(), token));
  }

  @Test
  default void refusesTheNonceOfAnotherRegistration() {
    try (TestPlatform other = TestPlatform.unregistered()) {
      other.register();
      Login theirs = browser().login(other);
      Login ours = browser().login(platform());
      Map<String, Object> claims = learner();
      claims.put("nonce", theirs.nonce());
      LaunchTests.isARefusal(browser().post(ours.state(), platform().sign(claims)));
    }
  }

  @Test
  default void repeatsThePageAndNotTheLaunchAtAReload() {
    Login login = browser().login(platform());
    Map<String, Object> claims = learner();
    claims.put("nonce", login.nonce());
    String token = platform().sign(claims);
    HttpResponse<String> launched = browser().post(login.state(), token);
    URI page = URI.create(TestBrowser.location(launched));

    assertThat(browser().get(page).statusCode()).isEqualTo(200);
    assertThat(browser().get(page).statusCode()).isEqualTo(200);
    assertThat(LaunchTests.isARefusal(browser().post(login.state(), token)).body())
        .contains("This launch was used already");
  }

  @Test
  default void treatsAVariableThatThePlatformDoesNotKnowAsNotSent() {
    Map<String, Object> claims = platform().claims("30", INSTRUCTOR);
    claims.put(
        CLAIM + "custom",
        Map.of("activity_id", "$Context.id.history", "context_history", "$Context.id.history"));
    assertThat(open(claims).view()).isEqualTo("setup");
  }

  @Test
  default void refusesAMessageOfAnUnknownKindKindly() {
    Map<String, Object> claims = learner();
    claims.put(CLAIM + "message_type", "LtiStartProctoring");
    HttpResponse<String> page = refused(claims);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("Tandem cannot do what was asked");
  }

  @Test
  default void explainsEachKindOfErrorThatAPlatformAnswersWith() {
    assertThat(answered("login_required")).contains("no longer signed in", "login_required");
    assertThat(answered("launch_no_longer_valid")).contains("has forgotten this click");
    assertThat(answered("access_denied")).contains("Your LMS does not allow this");
    assertThat(answered("temporarily_unavailable")).contains("did not let you through");
  }

  @Test
  default void opensAReviewForThoseWhoRunTheCourse() {
    assertThat(open(review(INSTRUCTOR)).view()).isEqualTo("not-ready");
    assertThat(refused(review(LEARNER)).body()).contains("Only for those who run the course");
    Map<String, Object> ofNobody = review(INSTRUCTOR);
    ofNobody.remove(CLAIM + "for_user");
    refused(ofNobody);
  }

  @Test
  default void saysWhatIsKeptAtADataPrivacyLaunch() {
    Map<String, Object> claims = learner();
    claims.remove(CLAIM + "resource_link");
    claims.remove(CLAIM + "context");
    for (String name : List.of("LtiDataPrivacyLaunchRequest", "DataPrivacyLaunchRequest")) {
      claims.put(CLAIM + "message_type", name);
      assertThat(open(claims).view()).isEqualTo("privacy");
    }
  }

  @Test
  default void leadsBackToThePlatformAndNowhereElse() {
    Map<String, Object> claims = learner();
    claims.put(
        CLAIM + "launch_presentation", Map.of("return_url", platform().issuer() + "/c?id=7"));
    assertThat(open(claims).config().getString("returnUrl"))
        .isEqualTo(platform().issuer() + "/c?id=7");

    Map<String, Object> barred = review(LEARNER);
    barred.put(
        CLAIM + "launch_presentation", Map.of("return_url", platform().issuer() + "/c?id=7"));
    assertThat(refused(barred).body()).contains(platform().issuer() + "/c?id=7&amp;lti_errormsg=");

    Map<String, Object> script = learner();
    script.put(CLAIM + "launch_presentation", Map.of("return_url", "javascript:alert(1)"));
    assertThat(open(script).config().containsKey("returnUrl")).isFalse();
  }

  @Test
  default void marksThePlatformsTestPersonAndLetsThemLookAround() {
    Map<String, Object> claims = platform().claims("student-view", LEARNER);
    claims.put(
        CLAIM + "roles",
        List.of(LEARNER, "http://purl.imsglobal.org/vocab/lti/system/person#TestUser"));
    Page page = open(claims);
    assertThat(page.view()).isEqualTo("not-ready");
  }

  private Map<String, Object> review(String role) {
    Map<String, Object> claims = platform().claims("32", role);
    claims.remove(CLAIM + "resource_link");
    claims.put(CLAIM + "message_type", "LtiSubmissionReviewRequest");
    claims.put(CLAIM + "for_user", Map.of("user_id", "31"));
    claims.put(AGS, Map.of("scope", List.of(), "lineitem", platform().issuer() + "/items/none"));
    return claims;
  }

  private Map<String, Object> learner() {
    return platform().claims("33", LEARNER);
  }

  private String answered(String error) {
    HttpResponse<String> page =
        browser().post(Deployed.url("/lti/launch"), Map.of("error", error, "state", "s"));
    return LaunchTests.isARefusal(page).body();
  }

  private static long now() {
    return Instant.now().getEpochSecond();
  }
}
