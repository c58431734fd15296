package org.tandem.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.demo.school.Activity;
import org.tandem.demo.school.DemoSchool;
import org.tandem.demo.school.LineItem;
import org.tandem.demo.school.Tool;

class DeepLinkingTest {
  private static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";

  private DemoLms lms;
  private TestTool tool;
  private Tool registered;
  private Browser instructor;

  @BeforeEach
  void start() throws Exception {
    lms = DemoLms.start(DemoLmsOptions.defaults());
    tool = new TestTool();
    registered = tool.join(lms);
    instructor = Browser.of(lms, DemoSchool.PRIYA);
  }

  @AfterEach
  void stop() {
    tool.close();
    lms.close();
  }

  @Test
  void addsWhatWasChosenAndItsGradeColumnAtOnce() throws Exception {
    HttpResponse<String> page = answer(response(data()).build());

    assertThat(page.body()).contains("The activity was added", "data-leave-frame");
    Activity activity = lms.school().activities(DemoSchool.NURSING).get(0);
    assertThat(activity.title()).isEqualTo("Mentoring");
    assertThat(activity.custom()).containsEntry("widget_id", "w1");
    LineItem column = lms.school().lineItems(DemoSchool.NURSING).get(0);
    assertThat(column.activityId()).contains(activity.id());
    assertThat(column.resourceId()).contains("w1");
    assertThat(instructor.open("/courses/21/grades").body()).contains("Outcome", "out of 100");
  }

  @Test
  void addsNothingWhenNothingWasChosen() throws Exception {
    answer(response(data()).claim(DL + "content_items", List.of()).build());

    assertThat(lms.school().activities(DemoSchool.NURSING)).isEmpty();
  }

  @Test
  void refusesAResponseThatDoesNotReturnItsData() throws Exception {
    data();

    assertThat(answer(response("made up").build()).statusCode()).isEqualTo(400);
    assertThat(lms.school().activities(DemoSchool.NURSING)).isEmpty();
  }

  @Test
  void takesAResponseOnce() throws Exception {
    JWTClaimsSet response = response(data()).build();
    answer(response);

    assertThat(answer(response).statusCode()).isEqualTo(400);
    assertThat(lms.school().activities(DemoSchool.NURSING)).hasSize(1);
  }

  @Test
  void refusesAResponseForAnotherPlatform() throws Exception {
    JWTClaimsSet response = response(data()).audience("https://other.test").build();

    assertThat(answer(response).statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> answer(JWTClaimsSet response) throws Exception {
    return instructor.post(
        lms.url() + "/lti/deep-linking/return", Map.of("JWT", tool.sign(response)));
  }

  /** The data of a fresh request, as it stands in the id_token. */
  private String data() throws Exception {
    Map<String, String> login =
        Browser.fields(instructor.open("/launch/choose/21/" + registered.id()));
    Map<String, String> request =
        Map.of(
            "scope", "openid",
            "response_type", "id_token",
            "response_mode", "form_post",
            "client_id", registered.clientId(),
            "redirect_uri", tool.address("/launch"),
            "login_hint", Optional.ofNullable(login.get("login_hint")).orElseThrow(),
            "lti_message_hint", Optional.ofNullable(login.get("lti_message_hint")).orElseThrow(),
            "state", "s",
            "nonce", "n");
    Map<String, String> posted =
        Browser.fields(instructor.open("/lti/authorize?" + TestTool.form(request)));
    Map<String, Object> settings =
        SignedJWT.parse(posted.get("id_token"))
            .getJWTClaimsSet()
            .getJSONObjectClaim(DL + "deep_linking_settings");
    return String.valueOf(settings.get("data"));
  }

  private JWTClaimsSet.Builder response(String data) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(registered.clientId())
        .audience(lms.url())
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(60)))
        .claim("nonce", UUID.randomUUID().toString())
        .claim(CLAIM + "message_type", "LtiDeepLinkingResponse")
        .claim(CLAIM + "version", "1.3.0")
        .claim(CLAIM + "deployment_id", registered.deploymentId())
        .claim(DL + "data", data)
        .claim(
            DL + "content_items",
            List.of(
                Map.of(
                    "type", "ltiResourceLink",
                    "title", "Mentoring",
                    "url", tool.address("/launch"),
                    "custom", Map.of("widget_id", "w1"),
                    "lineItem",
                        Map.of("label", "Outcome", "scoreMaximum", 100, "resourceId", "w1"))));
  }
}
